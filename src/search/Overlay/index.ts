/** Everything that is fetched when somebody begins to search. Its styles are a file of its own too (see `plugin.ts`). */
export {warm} from '../client';
export {keepRecent} from '../recent';
export {default as SearchDialog} from './SearchDialog';
export {default as Suggestions} from './Suggestions';
