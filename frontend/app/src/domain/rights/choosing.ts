import type { Right } from '@/api/rights';

type Codes = readonly string[];

/** The chosen rights and what comes with them, in the order of the catalogue. */
export function withIncluded(chosen: Codes, all: Right[]): string[] {
  const held = new Set(chosen);
  for (const { right, includes } of all) {
    if (chosen.includes(right)) {
      includes.forEach((included) => held.add(included));
    }
  }
  return all.map(({ right }) => right).filter((right) => held.has(right));
}

/** The right, with whatever it needs and that with whatever that needs (USR-6). */
export function choose(right: string, chosen: Codes, all: Right[]): string[] {
  const wanted = new Set(chosen);
  const add = (code: string) => {
    if (!wanted.has(code)) {
      wanted.add(code);
      all.find((entry) => entry.right === code)?.requires.forEach(add);
    }
  };
  add(right);
  return withIncluded([...wanted], all);
}

/** Without the right, and without what is of no use without it or would bring it along (USR-6). */
export function drop(right: string, chosen: Codes, all: Right[]): string[] {
  const gone = new Set([right]);
  let before: number;
  do {
    before = gone.size;
    for (const entry of all) {
      if ([...entry.requires, ...entry.includes].some((code) => gone.has(code))) {
        gone.add(entry.right);
      }
    }
  } while (gone.size > before);
  return chosen.filter((code) => !gone.has(code));
}

/** The headings with their rights, in the order of the catalogue. */
export function byArea(rights: Right[]): { area: string; name: Right['areaName']; rights: Right[] }[] {
  const areas: { area: string; name: Right['areaName']; rights: Right[] }[] = [];
  for (const right of rights) {
    const known = areas.find(({ area }) => area === right.area);
    if (known) {
      known.rights.push(right);
    } else {
      areas.push({ area: right.area, name: right.areaName, rights: [right] });
    }
  }
  return areas;
}
