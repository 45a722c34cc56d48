/** Identity of this library, and the only place where it stands: another province changes this file and the content. */
const site = {
  title: 'Pustaka SPM',
  tagline: 'Pedoman, regulasi, dan praktik baik standar pelayanan minimal pemerintah daerah',
  /** Address at which the site is published; `SITE_URL` and `BASE_URL` override it at build. */
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.BASE_URL ?? '/',
};

export default site;
