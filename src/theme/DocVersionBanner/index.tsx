/** Our own words in place of Docusaurus' "no longer maintained": a frozen edition is law that no longer holds. */
export {default} from '@site/src/guidelines/EditionBanner';
