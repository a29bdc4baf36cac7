import Papa from 'papaparse';

/** How lists from chambers and from this portal call the column. */
const HEADING = /^(unternehmensnummer|betriebsnummer|company ?number|numéro d[’']entreprise)$/i;

/** The company numbers of a list: of the column that is called so or, without headings, of the first; each once. */
export function companyNumbersOf(list: string): string[] {
  const { data } = Papa.parse<string[]>(list.trim(), { skipEmptyLines: 'greedy' });
  const headings = data[0] ?? [];
  const named = headings.findIndex((heading) => HEADING.test(heading.trim()));
  const rows = named === -1 ? data : data.slice(1);
  const numbers = rows.map((row) => (row[Math.max(named, 0)] ?? '').trim());
  return [...new Set(numbers)].filter((number) => number !== '');
}
