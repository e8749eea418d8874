/**
 * How Netflix puts a title's name among words of its own in the tab's title, by language, as far as it was seen. The rule
 * for names (data/lookup/agreement.ts) knows none of them. They are here so that none of their words is taken for a name, and so
 * that the rule can be tried on all of them.
 */
export const PAGE_TITLES: ReadonlyArray<readonly [language: string, title: (name: string) => string]> = [
  ['en', (name) => `Watch ${name} | Netflix Official Site`],
  ['en', (name) => `${name}, Watch Now | Netflix`],
  ['en', (name) => `${name} - Netflix`],
  ['en', (name) => `(1) ${name} | Netflix`],
  ['de', (name) => `${name} ansehen | Offizielle Netflix-Website`],
  ['fr', (name) => `Regarder ${name} | Site officiel de Netflix`],
  ['pt', (name) => `Assistir a ${name} | Site oficial da Netflix`],
  ['pt', (name) => `Assistir ${name} | Netflix`],
  ['es', (name) => `Ve ${name} | Sitio oficial de Netflix`],
  ['es', (name) => `Ver ${name} | Netflix`],
  ['it', (name) => `Guarda ${name} | Sito ufficiale di Netflix`],
  ['ja', (name) => `${name}を観る | Netflix (ネットフリックス)\uFEFF 公式サイト`],
  ['ko', (name) => `${name}, 지금 시청하세요 | 넷플릭스 공식 사이트`],
  ['zh', (name) => `觀看《${name}》 | Netflix 官方網站`],
  ['zh', (name) => `观看 ${name} | Netflix 官方网站`],
  ['ar', (name) => `مشاهدة ${name} | موقع Netflix الرسمي`],
  ['he', (name) => `לצפייה ב-${name} | אתר Netflix הרשמי`],
  ['th', (name) => `ดู ${name} | เว็บไซต์ทางการของ Netflix`],
  ['tr', (name) => `${name} izle | Netflix Resmi Sitesi`],
  ['vi', (name) => `Xem ${name} | Netflix`],
  ['id', (name) => `Nonton ${name} | Netflix`],
];
