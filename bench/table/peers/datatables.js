/** DataTables as its own example without configuration: an HTML table; numbers with `data-order`; 10 rows a page, or all. */
import DataTable from 'datatables.net';

new DataTable('#ukur', globalThis.ukurBerhalaman ? {} : {paging: false});
