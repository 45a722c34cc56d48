/** TanStack Table as its own React examples (sorting, global filter) lay it out; all rows, or 10 a page. */
import {useMemo, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';

const search = {
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: {includesString: filterFn_includesString},
  sortFns: {alphanumeric: sortFn_alphanumeric, text: sortFn_text},
};
const features = globalThis.ukurBerhalaman ? tableFeatures({...search, rowPaginationFeature, paginatedRowModel: createPaginatedRowModel()}) : tableFeatures(search);
const helper = createColumnHelper();

function App({source}) {
  const [globalFilter, setGlobalFilter] = useState('');
  const columns = useMemo(
    () =>
      helper.columns(
        source.columns.map(({key, label}, index) =>
          helper.accessor((row) => row[index][0] ?? undefined, {id: key, header: label, sortUndefined: 'last', cell: (info) => info.row.original[index][1]}),
        ),
      ),
    [source],
  );
  const table = useTable({features, columns, data: source.rows, state: {globalFilter}, onGlobalFilterChange: setGlobalFilter, globalFilterFn: 'includesString'});
  return (
    <div data-ukur>
      <input type="search" value={globalFilter} onChange={(event) => setGlobalFilter(event.target.value)} />
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id}>
                  <div role="button" tabIndex={0} onClick={header.column.getToggleSortingHandler()}>
                    <table.FlexRender header={header} />
                    {{asc: ' ▲', desc: ' ▼'}[header.column.getIsSorted()] ?? null}
                  </div>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

createRoot(document.getElementById('akar')).render(<App source={globalThis.ukurData} />);
