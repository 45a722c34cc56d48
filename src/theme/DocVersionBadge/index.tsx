/** The place below the breadcrumbs holds the menu of editions: links that work without JavaScript, unlike the navbar's dropdown. */
export {default} from '@site/src/guidelines/EditionMenu';
