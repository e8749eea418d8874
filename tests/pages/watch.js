// Full screen is what the frame of the player does, not the video.
document
  .querySelector('#fullscreen')
  .addEventListener('click', () => document.querySelector('.watch-video').requestFullscreen());
