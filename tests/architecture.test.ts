/** Who may import whom, and other habits that a machine can hold. Each rule names itself in its failure. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const CODE = ['components', 'data', 'entrypoints', 'scripts', 'tests', 'wxt.config.ts', 'vitest.config.ts'];

type Import = { from: string; to: string; typeOnly: boolean };

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

const sources = CODE.flatMap((path) => filesBelow(join(ROOT, path)))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => ({ file: relative(ROOT, file), text: readFileSync(file, 'utf8') }));

/** Every import and re-export; a relative one as a path from the root, any other as the package's name. */
function importsOf({ file, text }: { file: string; text: string }): Import[] {
  const pattern = /^\s*(?:import|export)\s+(type\s)?(?:([^'"]*?)\sfrom\s+)?['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, type, names = '', target = '']) => {
    const inline = /^\{[\s\S]*\}$/.test(names.trim());
    const each = inline
      ? names
          .replace(/[{}]/g, '')
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean)
      : [];
    const typeOnly = Boolean(type) || (each.length > 0 && each.every((name) => name.startsWith('type ')));
    return { from: file, to: target.startsWith('.') ? join(dirname(file), target) : target, typeOnly };
  });
}

const shipped = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file) && !file.startsWith('tests/'));
const imports = shipped.flatMap(importsOf);

/** A layer, and what its files may import: a prefix of a path from the root, or a package's name. */
type Layer = { layer: string; files: RegExp; may: RegExp; mayTypes?: RegExp };

const LAYERS: Layer[] = [
  // What ships, and below it only what ships.
  { layer: 'data/schema', files: /^data\/schema\.ts$/, may: /^(data\/zod\.ts$|data\/vocabulary\/)/ },
  { layer: 'data/zod', files: /^data\/zod\.ts$/, may: /^zod\// },
  { layer: 'data/names', files: /^data\/names\//, may: /^(data\/names\/|data\/schema\.ts$)/ },
  {
    layer: 'data/lookup',
    files: /^data\/lookup\//,
    may: /^(data\/(lookup|names)\/|data\/schema\.ts$|data\/zod\.ts$)/,
    mayTypes: /^data\/search\/search\.ts$/,
  },
  {
    layer: 'data/search',
    files: /^data\/search\//,
    may: /^(data\/(search|names)\/|data\/lookup\/packed\.ts$|data\/schema\.ts$|data\/zod\.ts$)/,
    // build-index.ts writes the file at build time.
    mayTypes: /^data\/compile\/compile\.ts$/,
  },
  // What does not.
  { layer: 'data/vocabulary', files: /^data\/vocabulary\//, may: /^data\/vocabulary\// },
  { layer: 'data/files', files: /^data\/files\//, may: /^(data\/(files|names)\/|data\/schema\.ts$|zod$)/ },
  {
    layer: 'data/compile',
    files: /^data\/compile\//,
    may: /^(data\/(compile|names|lookup|files|vocabulary)\/|data\/schema\.ts$|zod$)/,
  },
  {
    layer: 'data/lint',
    files: /^data\/lint\//,
    may: /^(data\/(lint|compile|names|files|vocabulary)\/|data\/schema\.ts$|zod$)/,
  },
  {
    layer: 'data/import',
    files: /^data\/import\//,
    may: /^(data\/(import|compile|names|files|vocabulary)\/|data\/schema\.ts$|zod$)/,
  },
  {
    layer: 'data/refresh',
    files: /^data\/refresh\//,
    may: /^(data\/(refresh|import|names|files|tools)\/|data\/schema\.ts$|zod$)/,
  },
  {
    layer: 'data/tools',
    files: /^data\/tools\//,
    may: /^(data\/(tools|compile|names|search|vocabulary)\/|data\/schema\.ts$|zod$)/,
  },
  {
    layer: 'components',
    files: /^components\//,
    may: /^(components\/|preact)/,
    mayTypes: /^(data\/|public\/_locales\/)/,
  },
  {
    layer: 'entrypoints/shared',
    files: /^entrypoints\/shared\//,
    may: /^(entrypoints\/shared\/|data\/zod\.ts$|wxt\/browser$|components\/(notes\/section-names|why)\.ts$|data\/(schema|search\/search)\.ts$)/,
    mayTypes: /^components\/(popup\/types|notes\/in-words)\.ts$/,
  },
  {
    layer: 'background',
    files: /^entrypoints\/background\//,
    may: /^(entrypoints\/(background|shared)\/|components\/(links|holds|shorten|notes\/in-words)\.ts$|wxt\/|data\/(schema|zod|lookup\/(shard-key|lookup|named|read)|search\/search)\.ts$)/,
    mayTypes: /^components\/locale\.ts$/,
  },
  {
    layer: 'netflix.content',
    files: /^entrypoints\/netflix\.content\//,
    may: /^(entrypoints\/netflix\.content\/|entrypoints\/shared\/(errand|send|text|watch|browser-locale|theme)\.ts$|components\/|preact|wxt\/)/,
    mayTypes: /^(data\/|entrypoints\/shared\/)/,
  },
  {
    layer: 'popup',
    files: /^entrypoints\/popup\//,
    may: /^(entrypoints\/(popup|shared)\/|components\/|preact|wxt\/browser$|data\/zod\.ts$|data\/(schema|search\/search)\.ts$)/,
  },
  {
    layer: 'welcome',
    files: /^entrypoints\/welcome\//,
    may: /^(entrypoints\/(welcome|shared)\/|components\/|preact|wxt\/browser$)/,
    mayTypes: /^data\//,
  },
  {
    layer: 'options',
    files: /^entrypoints\/options\//,
    may: /^(entrypoints\/(options|shared)\/|components\/|preact|wxt\/browser$|data\/zod\.ts$)/,
    mayTypes: /^data\//,
  },
  {
    layer: 'scripts/gallery/page',
    files: /^scripts\/gallery\/page\//,
    may: /^(scripts\/gallery\/page\/|components\/|preact|public\/_locales\/|entrypoints\/(shared\/(locale|preference-defaults)|options\/controls)\.ts$)/,
    mayTypes: /^data\//,
  },
  {
    layer: 'scripts',
    files: /^scripts\/(?!gallery\/page\/)/,
    may: /^(scripts\/|data\/|node:|zod$|@leeoniya\/ufuzzy$|playwright-core$|puppeteer-core$|selfsigned$|vite$|wxt$)/,
  },
  { layer: 'wxt.config.ts', files: /^wxt\.config\.ts$/, may: /^(data\/|scripts\/|wxt$|@preact\/preset-vite$|node:)/ },
];

test('every folder of data/ has a layer, and at its root stands only what all of it shares', () => {
  const rooms = readdirSync(join(ROOT, 'data'), { withFileTypes: true });
  expect(rooms.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([
    'SOURCES.md',
    'edition.json',
    'schema.ts',
    'zod.ts',
  ]);
  const withCode = new Set(shipped.filter(({ file }) => file.startsWith('data/')).map(({ file }) => file));
  expect([...withCode].filter((file) => !LAYERS.some(({ files }) => files.test(file)))).toEqual([]);
});

test('no two files import each other, nor in a longer circle: types included', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const { file } of shipped) walk(file, []);
  expect(circles).toEqual([]);
});

describe.each(LAYERS)('$layer', ({ layer, files, may, mayTypes }) => {
  const types = mayTypes ? `, and types of ${mayTypes.source}` : '';
  const rule = `${layer} may import ${may.source}${types} (docs/architecture.md, Rules)`;
  test('imports only what it may', () => {
    expect(shipped.filter(({ file }) => files.test(file))).not.toEqual([]);
    const own = imports.filter(({ from }) => files.test(from));
    const strangers = own.filter(({ to, typeOnly }) => !may.test(to) && !(typeOnly && mayTypes?.test(to)));
    expect(strangers, rule).toEqual([]);
  });
});

test('what the content script imports of shared never reaches zod or data at run time', () => {
  const byFile = Map.groupBy(imports, ({ from }) => from);
  const reached = new Set<string>();
  const walk = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { to, typeOnly } of byFile.get(file) ?? []) if (!typeOnly) walk(to);
  };
  walk('entrypoints/netflix.content/index.tsx');
  expect([...reached].filter((to) => to === 'zod' || to.startsWith('data/'))).toEqual([]);
  expect(reached.has('entrypoints/netflix.content/run.tsx')).toBe(true);
});

test('of Preact only that is used which the content script has (scripts/small-preact.ts)', () => {
  const used = (of: RegExp): string[] => {
    const lists = shipped.flatMap(({ text }) => [...text.matchAll(of)].map(([, list = '']) => list));
    const names = lists.flatMap((list) => list.split(',').map((name) => name.trim()));
    return [...new Set(names.filter((name) => !name.startsWith('type ')))].sort();
  };
  expect(used(/import \{([^}]*)\} from 'preact'/g)).toEqual(['Fragment', 'createContext', 'options', 'render']);
  // `useId` would give two elements the same name there.
  const hooks = ['useContext', 'useEffect', 'useErrorBoundary', 'useLayoutEffect', 'useRef', 'useState'];
  expect(used(/import \{([^}]*)\} from 'preact\/hooks'/g)).toEqual(hooks);
  const parts = new Set(imports.filter(({ to }) => to.startsWith('preact')).map(({ to }) => to));
  expect([...parts].sort()).toEqual(['preact', 'preact/hooks']);
  const inPanel = shipped.filter(({ file }) =>
    /^(components\/(notes\/|panel\/)?[\w-]+|entrypoints\/netflix\.content\/.*)\.tsx$/.test(file),
  );
  const unknown = new RegExp(
    [
      String.raw`<(textarea|progress|template|foreignObject|svg|math)\b`,
      String.raw`\b(defaultValue|defaultChecked|is|on\w+Capture|width|height|list|form|download|rowSpan|colSpan|popover)=`,
      String.raw`dangerouslySetInnerHTML|\.Consumer\b|\bcontextType\b|\buseErrorBoundary\([^)]`,
    ].join('|'),
  );
  expect(inPanel.filter(({ text }) => unknown.test(text)).map(({ file }) => file)).toEqual([]);
  const otherwise = (prop: string, made: string): string[] =>
    inPanel.flatMap(({ file, text }) =>
      [...text.matchAll(new RegExp(`\\b${prop}=\\{([^}]*)\\}`, 'g'))]
        .filter(([, name]) => !text.includes(`const ${name} = ${made}`))
        .map(([all]) => `${file}: ${all}`),
    );
  // A reference is an object: one of a function's own making would never be called. And a style is a text.
  expect(otherwise('ref', 'useRef')).toEqual([]);
  expect(otherwise('style', '`')).toEqual([]);
});

test('no field of ours begins as Preact’s own do: the minifier renames all that do', () => {
  const inScript = shipped.filter(({ file }) => /^(components|entrypoints\/(netflix\.content|shared))\//.test(file));
  expect(inScript.filter(({ text }) => /[\w)\]]\??\._\w|\{\s*_\w+\s*[:(]/.test(text)).map(({ file }) => file)).toEqual(
    [],
  );
});

test('only these files name the browser', () => {
  const named = shipped.filter(({ file, text }) => file.startsWith('entrypoints/') && /from 'wxt\/browser'/.test(text));
  expect(named.map(({ file }) => file).sort()).toEqual([
    'entrypoints/background/badge.ts',
    'entrypoints/background/events.ts',
    'entrypoints/background/index.ts',
    'entrypoints/background/omnibox.ts',
    'entrypoints/netflix.content/answer.ts',
    'entrypoints/netflix.content/lifetime.ts',
    'entrypoints/netflix.content/native-browser.ts',
    'entrypoints/options/self-check.ts',
    'entrypoints/popup/access.ts',
    'entrypoints/popup/main.tsx',
    'entrypoints/popup/tab.ts',
    'entrypoints/shared/browser-locale.ts',
    'entrypoints/shared/front-tab.ts',
    'entrypoints/shared/popup-address.ts',
    'entrypoints/shared/send.ts',
    'entrypoints/shared/shards.ts',
    'entrypoints/shared/shortcut.ts',
    'entrypoints/shared/storage.ts',
    'entrypoints/welcome/gather.ts',
  ]);
});

test('detection takes the page as an argument: nothing in it names the window', () => {
  const detection = shipped.filter(({ file }) => file.startsWith('entrypoints/netflix.content/site/'));
  expect(detection.length).toBeGreaterThan(0);
  expect(
    detection
      .filter(({ text }) => /\b(window|globalThis|location|navigator)\b\s*[.[]/.test(text))
      .map(({ file }) => file),
  ).toEqual([]);
});

test('selectors of the page stand in one file', () => {
  const elsewhere = shipped.filter(
    ({ file, text }) =>
      file.startsWith('entrypoints/netflix.content/') &&
      !file.endsWith('selectors.ts') &&
      /querySelector(All)?(<[^>]*>)?\(\s*['"`]\[?(data-uia|role=|\.previewModal|\.watch-video)/.test(text),
  );
  expect(elsewhere.map(({ file }) => file)).toEqual([]);
});

test('only surfaces.ts tells a page, a modal and the player apart: nothing else compares with a surface’s name', () => {
  const surface = `['"](page|modal|player)['"]`;
  const telling = new RegExp(
    [
      `[!=]==?\\s*${surface}`,
      `${surface}\\s*[!=]==?`,
      `case ${surface}`,
      'Record<Surface\\b',
      '\\}\\[\\w*\\.?surface\\]',
    ].join('|'),
  );
  const room = 'entrypoints/netflix.content/';
  const found = shipped.filter(({ file, text }) => file.startsWith(room) && telling.test(text)).map(({ file }) => file);
  expect(found).toEqual([`${room}surfaces.ts`]);
});

test('nothing on the page watches the whole document or polls', () => {
  const content = shipped.filter(({ file }) => file.startsWith('entrypoints/netflix.content/'));
  expect(
    content.filter(({ text }) => /subtree:|setInterval\(|characterData:/.test(text)).map(({ file }) => file),
  ).toEqual([]);
});

test('no request leaves: nothing shipped names a way to the network but the reader of own files', () => {
  const runtime = shipped.filter(({ file }) => /^(components|data|entrypoints)\//.test(file));
  const users = runtime.filter(({ text }) =>
    /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import\(\s*['"`]https?:/.test(text),
  );
  expect(users.map(({ file }) => file)).toEqual(['entrypoints/shared/shards.ts']);
});

test('no file shipped sets HTML, runs text as code, or keeps a variable of its own', () => {
  const runtime = shipped.filter(({ file }) => /^(components|data|entrypoints)\//.test(file));
  expect(
    runtime
      .filter(({ text }) =>
        /\.innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function/.test(text),
      )
      .map(({ file }) => file),
  ).toEqual([]);
  expect(runtime.filter(({ text }) => /^(export )?let /m.test(text)).map(({ file }) => file)).toEqual([]);
});

test('no default export but where a tool asks for one', () => {
  const defaults = shipped.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file);
  expect(defaults.sort()).toEqual([
    'entrypoints/background/index.ts',
    'entrypoints/netflix.content/index.tsx',
    'vitest.config.ts',
    'wxt.config.ts',
  ]);
});

test('raw colours stand in tokens.css only', () => {
  const sheets = filesBelow(join(ROOT, 'components')).filter(
    (file) => file.endsWith('.css') && !file.endsWith('tokens.css'),
  );
  expect(sheets.length).toBeGreaterThan(2);
  const raw = sheets.filter((file) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(readFileSync(file, 'utf8')));
  expect(raw.map((file) => relative(ROOT, file))).toEqual([]);
});

test('whatever scrolls has a bar in the colours of its theme: a browser’s own may be white on what is dark', () => {
  const sheets = filesBelow(join(ROOT, 'components')).filter((file) => file.endsWith('.css'));
  const scrolling = sheets.flatMap((file) => {
    const rules = [
      ...readFileSync(file, 'utf8').matchAll(/([^{}]*)\{([^{}]*\boverflow[^;]*\b(?:auto|scroll)\b[^{}]*)\}/g),
    ];
    return rules.map(([, of = '', style = '']) => ({ of: of.trim(), isOurs: style.includes('scrollbar-color') }));
  });
  expect(scrolling.length).toBeGreaterThan(3);
  expect(scrolling.filter(({ isOurs }) => !isOurs)).toEqual([]);
});

test('layers and lengths of time stand in tokens.css only, and what moves stands still for who wants that', () => {
  const sheets = filesBelow(join(ROOT, 'components')).filter((file) => file.endsWith('.css'));
  const tokens = sheets.find((file) => file.endsWith('tokens.css')) ?? '';
  const bare = sheets.filter(
    (file) => file !== tokens && /z-index:\s*-?\d|\b\d*\.?\d+m?s\b/.test(readFileSync(file, 'utf8')),
  );
  expect(bare.map((file) => relative(ROOT, file))).toEqual([]);
  const lengths = [...readFileSync(tokens, 'utf8').matchAll(/--(\w+): (\d+)ms/g)].map(
    ([, name, ms]) => `${name} ${ms}`,
  );
  expect(lengths).toEqual(['fast 120', 'slow 180', 'patience 150', 'breath 1600', 'fast 0', 'slow 0', 'breath 0']);
});

test('sizes inside the panel do not follow the page: no rem, no em', () => {
  const sheets = filesBelow(join(ROOT, 'components')).filter((file) => file.endsWith('.css'));
  const relativeSizes = sheets.filter((file) => /\dr?em\b/.test(readFileSync(file, 'utf8')));
  expect(relativeSizes.map((file) => relative(ROOT, file))).toEqual([]);
});

test('nothing directly in entrypoints/ is built by mistake', () => {
  const direct = readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(direct.map(({ name }) => name)).toEqual(['panel.css']);
});

test('files stay readable: at most 250 lines, tables aside', () => {
  const long = shipped.filter(
    ({ file, text }) => !/^data\/(schema\.ts|import\/known|vocabulary)/.test(file) && text.split('\n').length > 250,
  );
  expect(long.map(({ file }) => file)).toEqual([]);
});

test('replica pages name their address, source and date in the first line', () => {
  const pages = filesBelow(join(ROOT, 'tests/pages')).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(2);
  const unnamed = pages.filter(
    (file) =>
      !/^<!-- https:\/\/www\.netflix\.com\/.*\b20\d\d\b.*-->/.test(readFileSync(file, 'utf8').split('\n')[0] ?? ''),
  );
  expect(unnamed.map((file) => relative(ROOT, file))).toEqual([]);
});

describe('tests', () => {
  const tests = sources.filter(
    ({ file }) =>
      (/\.test\.tsx?$/.test(file) || file.startsWith('tests/')) && relative(ROOT, import.meta.filename) !== file,
  );
  const endToEnd = tests.filter(({ file }) => file.startsWith('tests/e2e/'));
  /** How often a pattern stands in each file in which it stands at all. */
  const counts = (files: typeof sources, pattern: RegExp): Record<string, number> =>
    Object.fromEntries(
      files.flatMap(({ file, text }) => {
        const found = text.match(pattern)?.length ?? 0;
        return found === 0 ? [] : [[file, found] as const];
      }),
    );

  test('are there', () => {
    expect(tests.length).toBeGreaterThan(50);
    expect(endToEnd.length).toBeGreaterThan(15);
  });

  test('none is run again where it failed', () => {
    const runners = sources.filter(({ file }) => file === 'vitest.config.ts' || file.startsWith('scripts/'));
    expect(counts([...tests, ...runners], /\bretry\s*:|--retry\b/g)).toEqual({});
  });

  test('none is left out, and none keeps the others from running', () => {
    // One browser may be driven to what the other cannot, and `npm run soak` has time for more.
    const picking =
      /\b(test|it|describe|suite)(\.\w+)*\.(only\b|skip\b|todo\b|fails\b|skipIf\b|runIf\((?!(?:name|browser) === '|IS_SOAK\b|IN_BOTH\b))|\b[xf](it|test|describe)\(/g;
    expect(counts(tests, picking)).toEqual({});
  });

  test('no pause stands for an event: what makes a page late, or outlasts a page’s own timers, is named here', () => {
    expect(counts(endToEnd, /setTimeout\((\w+|\(\w*\) =>.*),\s*[\w.]+\)|waitForTimeout|\bsleep\(/g)).toEqual({
      'tests/e2e/leaves-free.test.ts': 1,
      'tests/e2e/harness/eventually.ts': 1,
      'tests/e2e/real-pages.test.ts': 1,
      'tests/e2e/reload.chromium-only.test.ts': 1,
    });
  });

  test('a click is a person’s: those by script are what a page does, or what no hand can', () => {
    // In inside and older-tab it is the driver's, by role; the real popup is one that no driver can point at.
    expect(Object.keys(counts(endToEnd, /\.click\(\)|dispatchEvent\(new \w*Event\('click'/g)).sort()).toEqual([
      'tests/e2e/hands-off.test.ts',
      'tests/e2e/inside.chromium-only.test.ts',
      'tests/e2e/older-tab.chromium-only.test.ts',
      'tests/e2e/options.test.ts',
      'tests/e2e/real-popup.ts',
    ]);
  });
});
