/** What the replica of a signed-out page says, in our own words, in four languages; others get the English ones. */

export type PageWords = {
  home: string;
  signIn: string;
  language: string;
  synopsis: string;
  join: string;
  email: string;
  preview: string;
  remind: string;
  otherTitle: string;
  browse: string;
  starring: string;
  creators: string;
  details: string;
  more: string;
  onThisPage: string;
  ready: string;
  seasons: string;
};

const ENGLISH: PageWords = {
  home: 'Home',
  signIn: 'Sign In',
  language: 'Language',
  synopsis: "The page's own words on the title stand here.",
  join: 'Join today',
  email: 'Email address',
  preview: 'See a preview',
  remind: 'Remind me',
  otherTitle: 'Another title, in the page',
  browse: 'Browse, in the page',
  starring: 'Starring',
  creators: 'Created by',
  details: 'More details',
  more: 'More like this',
  onThisPage: 'On this page',
  ready: 'Ready when you are.',
  seasons: '2 Seasons',
};

const GERMAN: PageWords = {
  home: 'Start',
  signIn: 'Anmelden',
  language: 'Sprache',
  synopsis: 'Hier steht, was die Seite selbst über den Titel sagt.',
  join: 'Heute noch dabei sein',
  email: 'E-Mail-Adresse',
  preview: 'Vorschau ansehen',
  remind: 'Erinnern',
  otherTitle: 'Ein anderer Titel, in der Seite',
  browse: 'Stöbern, in der Seite',
  starring: 'Besetzung',
  creators: 'Idee',
  details: 'Weitere Angaben',
  more: 'Ähnliche Titel',
  onThisPage: 'Auf dieser Seite',
  ready: 'Es kann losgehen.',
  seasons: '2 Staffeln',
};

const JAPANESE: PageWords = {
  home: 'ホーム',
  signIn: 'サインイン',
  language: '言語',
  synopsis: 'この作品についてのページ自身の言葉です。',
  join: '今すぐ参加',
  email: 'メールアドレス',
  preview: '予告を見る',
  remind: '通知を受け取る',
  otherTitle: '別の作品（ページ内）',
  browse: '一覧（ページ内）',
  starring: '出演',
  creators: '原案',
  details: '詳細',
  more: '似ている作品',
  onThisPage: 'このページの内容',
  ready: 'いつでもどうぞ。',
  seasons: 'シーズン2まで',
};

const ARABIC: PageWords = {
  home: 'الرئيسية',
  signIn: 'الدخول',
  language: 'اللغة',
  synopsis: 'هنا كلمات الصفحة نفسها عن هذا العمل.',
  join: 'انضم اليوم',
  email: 'عنوان البريد',
  preview: 'شاهد مقطعاً',
  remind: 'ذكّرني',
  otherTitle: 'عمل آخر داخل الصفحة',
  browse: 'تصفح داخل الصفحة',
  starring: 'تمثيل',
  creators: 'ابتكار',
  details: 'تفاصيل أخرى',
  more: 'أعمال مشابهة',
  onThisPage: 'في هذه الصفحة',
  ready: 'نحن جاهزون متى شئت.',
  seasons: 'موسمان',
};

const WORDS: Readonly<Record<string, PageWords>> = { en: ENGLISH, de: GERMAN, ja: JAPANESE, ar: ARABIC };

/**
 * Templates of the tab's title, after those seen on live pages in 2026: they differ by language and by experiment. A
 * page takes the first of its language unless its address asks for another.
 */
const TAB_TITLES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  en: [
    '{title} | Netflix Official Site',
    'Watch {title} | Netflix Official Site',
    'Watch {title} | Netflix',
    '{title} | Netflix',
    '{title}, Watch Now | Netflix Official Site',
  ],
  de: ['{title} ansehen | Netflix', '{title} | Offizielle Netflix-Website'],
  ja: [
    '{title}\uFEFFを観る | Netflix (ネットフリックス) 公式サイト',
    '{title} | Netflix (ネットフリックス) 公式サイト',
  ],
  ar: ['مشاهدة {title} | Netflix', '{title} | موقع Netflix الرسمي'],
  ko: ['{title}, 지금 시청하세요 | 넷플릭스 공식 사이트', '{title} | 넷플릭스 공식 사이트'],
  fr: ['Regarder {title} | Site officiel de Netflix', '{title} | Site officiel de Netflix'],
  es: ['Ve {title} | Sitio oficial de Netflix', '{title} | Sitio oficial de Netflix'],
  pt: ['Assistir a {title} | Site oficial da Netflix', 'Assistir {title} | Netflix'],
  vi: ['Xem {title} | Netflix'],
  id: ['Nonton {title} | Netflix'],
  zh: ['觀看 {title} | Netflix'],
};

/** The languages of which a replica has words of its own. */
export const PAGE_LANGUAGES = Object.keys(WORDS);

/**
 * @param language a tag such as `de-AT`
 * @returns what a page of that language says; in English where a replica has no such language
 */
export function wordsIn(language: string): PageWords {
  return WORDS[baseOf(language)] ?? ENGLISH;
}

/**
 * @param language a tag such as `de-AT`
 * @param asked a template with `{title}` in it, instead of the language's own
 * @returns the tab's title for a name
 */
export function tabTitle(name: string, language: string, asked: string | null): string {
  const [own] = TAB_TITLES[baseOf(language)] ?? ['{title} | Netflix Official Site'];
  return (asked ?? own).replace('{title}', () => name);
}

/** @returns the direction of a page in this language */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur'].includes(baseOf(language)) ? 'rtl' : 'ltr';
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
