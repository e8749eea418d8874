/** Makes the gallery: one page that needs nothing beside it, so that a browser opens it from a file. */
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { shortJsx } from '../jsx.ts';
import { readText } from '../read-text.ts';
import { ROOT } from '../root.ts';
import { readSamples } from './samples.ts';

const PAGE = join(ROOT, 'scripts', 'gallery', 'page');

/**
 * @param build a folder that the extension was built into, whose data is shown
 * @returns the page, as HTML
 * @throws where the data lacks what is to be shown, or the page cannot be bundled
 */
export async function makeGallery(build: string): Promise<string> {
  const [samples, code] = await Promise.all([readSamples(build), bundlePage()]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Show Notes, every state</title>
<style>${readText(join(PAGE, 'gallery.css'))}</style>
</head>
<body>
<div id="gallery"></div>
<script id="samples" type="application/json">${JSON.stringify(samples).replaceAll('<', '\\u003c')}</script>
<script type="module">${inScript(code)}</script>
</body>
</html>
`;
}

/** What would end the script, or begin a comment in it, is written otherwise: in a string of code it means the same. */
function inScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
}

async function bundlePage(): Promise<string> {
  const made = await bundle({
    root: PAGE,
    configFile: false,
    logLevel: 'warn',
    plugins: [shortJsx()],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(PAGE, 'main.tsx'), formats: ['es'], fileName: 'gallery' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunks = output && 'output' in output ? output.output : [];
  return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
}
