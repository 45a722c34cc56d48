/** The context of the Indonesian site. */
export default function useDocusaurusContext() {
  return {i18n: {currentLocale: 'id'}};
}
