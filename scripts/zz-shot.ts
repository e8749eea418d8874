import { startChromium, CHROMIUM_BUILD } from '/work/wt/h/scripts/browsers/chromium.ts';
import { serveReplicas } from '/work/wt/h/scripts/replica/server.ts';
const server = await serveReplicas({});
const c = await startChromium({ port: server.port, extension: CHROMIUM_BUILD });
const shots: [string, string, number, number, string?][] = [
  ['modal1920', '/browse?jbv=80117552', 1920, 1080],
  ['title1440', '/title/81040344', 1440, 900],
  ['player1366', '/watch/80117552', 1366, 768, 'open'],
  ['facts', '/title/80002479', 1440, 900, 'open'],
  ['modal1366', '/browse?jbv=80117552', 1366, 768],
  ['person', '/browse?jbv=80117552', 1920, 1080, 'person'],
];
for (const [name, path, w, h, act] of shots) {
  const page = await c.page();
  await page.setViewportSize({ width: w, height: h });
  await page.goto('https://www.netflix.com' + path);
  await page.waitForTimeout(2500);
  const p = page.locator('show-notes-panel');
  if (act === 'open' && (await p.getAttribute('data-open')) === 'false') await p.getByRole('button', { name: 'Show Notes' }).first().click();
  if (act === 'person') {
    await p.getByRole('button', { name: /Julia Garner/ }).first().click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shot-row.png` });
    await p.getByRole('button', { name: /All titles/ }).first().click();
  }
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/shot-${name}.png` });
  await page.close();
}
await c.close(); await server.close();
