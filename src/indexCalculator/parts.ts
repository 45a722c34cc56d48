/**
 * Parts that load when they are asked for. Each is named once: the bundler makes a file of its own for every place that
 * imports a part, and a part loaded ahead under one name would be missing under the other when the line is gone.
 */
export const loadOpenFile = () => import('./OpenFile');
export const loadOutput = () => import('./Output');
export const loadLines = () => import('./Working/Lines');
export const loadPaste = () => import('./paste');
export const loadExamples = () => import('./examples');
export const loadDownload = () => import('./workbook/download');
export const loadWarmUp = () => import('./workbook/warmUp');
