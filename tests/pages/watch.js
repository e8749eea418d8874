// The player of one address: `?episode=` makes it a series, `?controls=none` hides the controls.
const { name } = document.body.dataset;
const asked = new URLSearchParams(location.search);
window.player.build(name, asked.get('episode'));
if (asked.get('controls') === 'none') window.player.hideControls();
