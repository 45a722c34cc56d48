/** Charts of achievements from the same figures as the tables. */
import {renderFigure} from '../site/charts/figure';
import {smallMultiples} from '../site/charts/multiples';
import {rankedDotPlot} from '../site/charts/ranked';
import {trendChart} from '../site/charts/trend';
import type {Point as ChartPoint} from '../site/charts/types';
import {SECTORS} from '../site/sectors';
import type {Service} from '../site/services/load';
import type {Cell, TableModel} from '../site/table/model';
import {TOTAL} from './types';
import {targetOf} from './models/achieved';
import {regionName, serviceName, wordsOf, yearsOf, type ModelInput} from './models/base';
import {indexFigures} from './models/figures';
import {regionsFor} from './models/service';
import {CHART_WORDS} from './chartWords';

function toPoint(period: string, cell: {readonly value: string | number | null; readonly status?: Cell['status']} | undefined): ChartPoint {
  const value = typeof cell?.value === 'number' ? cell.value : null;
  return {period, value, ...(cell?.status ? {status: cell.status} : {})};
}

const lastPeriod = ({set}: ModelInput): string => set.meta.periode.at(-1) ?? 'tahun';

/** Recipients of one service over the years, with the target and the breaks of the series. */
export function serviceFigure(input: ModelInput, service: Service, model: TableModel): string {
  const figures = indexFigures(input.set);
  const words = CHART_WORDS[input.locale];
  const ids = regionsFor(input, service).slice(0, 4);
  const years = [...yearsOf(input)].reverse();
  const target = targetOf(input, 'persen-penerima', years.at(-1) ?? 0);
  const series = ids.map((regionId) => ({
    label: regionName(input, regionId),
    points: years.map((year) => toPoint(String(year), figures({regionId, year, period: lastPeriod(input), serviceId: service.id, part: TOTAL}, 'persen-penerima'))),
  }));
  const breaks = input.set.meta.seri_terputus
    .filter(({layanan, wilayah}) => layanan === service.id && (!wilayah || ids.includes(wilayah)))
    .map(({tahun, alasan, alasan_en, wilayah}) => ({from: String(tahun), reason: input.locale === 'en' ? alasan_en : alasan, ...(wilayah ? {series: regionName(input, wilayah)} : {})}));
  const chart = trendChart({locale: input.locale, unit: '%', decimals: 2, direction: input.measures.get('persen-penerima')?.arah ?? 'netral', series, breaks, sector: service.sector, ...(target === undefined ? {} : {target: {value: target, label: words.target(target)}})});
  return renderFigure({
    id: `bagan-${service.id}`,
    locale: input.locale,
    title: chart.headline,
    subtitle: `${words.trendTitle}: ${serviceName(input, service)}, %, ${model.period}`,
    chart,
    table: model.id,
    source: wordsOf(input).example,
    fictional: model.fictional,
  });
}

const columnOf = (model: TableModel, key: string): number => model.columns.findIndex((column) => column.key === key);

/** Places in the order of their index in the newest year. */
export function regionFigure(input: ModelInput, model: TableModel): string {
  const words = CHART_WORDS[input.locale];
  const [year] = yearsOf(input);
  const category = model.columns[columnOf(model, 'kategori')];
  const places = model.rows
    .filter(({cells}) => cells[columnOf(model, 'tahun')]?.value === year)
    .map(({cells}) => {
      const index = cells[columnOf(model, 'indeks_wilayah')];
      const found = category?.categories?.find(({value}) => value === cells[columnOf(model, 'kategori')]?.value);
      return {label: regionName(input, String(cells[0]?.value)), value: typeof index?.value === 'number' ? index.value : null, ...(index?.status ? {status: index.status} : {}), ...(found ? {category: found} : {})};
    });
  const chart = rankedDotPlot({locale: input.locale, unit: wordsOf(input).units.poin, decimals: 2, direction: 'naik-baik', most: 100, places});
  return renderFigure({id: 'bagan-wilayah', locale: input.locale, title: chart.headline, subtitle: `${words.rankedTitle(String(year))}. ${words.rankedSubtitle}`, chart, table: model.id, source: wordsOf(input).example, fictional: model.fictional});
}

/** The six sectors of one place over the years. */
export function sectorFigure(input: ModelInput, model: TableModel, regionId: string): string {
  const words = CHART_WORDS[input.locale];
  const rows = model.rows.filter(({cells}) => cells[0]?.value === regionId).reverse();
  const panels = SECTORS.map((sector) => ({
    sector,
    points: rows.map(({cells}) => toPoint(String(cells[columnOf(model, 'tahun')]?.value), cells[columnOf(model, sector.replaceAll('-', '_'))])),
  }));
  const chart = smallMultiples({locale: input.locale, unit: wordsOf(input).units.poin, decimals: 2, direction: 'naik-baik', most: 100, panels});
  return renderFigure({id: 'bagan-urusan', locale: input.locale, title: chart.headline, subtitle: `${words.sectorTitle(regionName(input, regionId))}. ${words.sectorSubtitle}, ${model.period}`, chart, table: model.id, source: wordsOf(input).example, fictional: model.fictional});
}
