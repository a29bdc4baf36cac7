import * as z from 'zod/mini';
import type { ChamberContent } from '@/api/chambers';
import type { Chamber } from '@/api/organisations';
import { email, required } from '@/domain/forms/rules';
import type { MessageKey } from '@/i18n/i18n';

/** A chamber as it is typed: without nesting, numbers as text. */
export interface ChamberValues {
  name: string;
  shortName: string;
  place: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  email: string;
  timeZone: string;
  language: string;
  activationDays: string;
  activationDaysAbroad: string;
}

const LONGEST_NAME = 200;
const MOST_DAYS = 21;
const MOST_DAYS_ABROAD = 30;

const days = (most: number, message: MessageKey) =>
  z.string().check(
    z.trim(),
    z.refine((text) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most, message),
  );

export const chamberSchema: z.ZodMiniType<ChamberValues, ChamberValues> = z.object({
  name: required('chamber.name.missing', LONGEST_NAME),
  shortName: required('chamber.short-name.missing'),
  place: required('chamber.place.missing'),
  street: required('chamber.street.missing'),
  postalCode: z.string().check(z.trim(), z.regex(/^[0-9A-Z][0-9A-Z -]{1,9}$/, 'chamber.postal-code.invalid')),
  city: required('chamber.city.missing'),
  country: z.string().check(z.trim(), z.regex(/^[A-Z]{2}$/, 'chamber.country.invalid')),
  email,
  timeZone: z.string(),
  language: z.string(),
  activationDays: days(MOST_DAYS, 'chamber.activation-days.invalid'),
  activationDaysAbroad: days(MOST_DAYS_ABROAD, 'chamber.activation-days-abroad.invalid'),
});

/** What the service takes where nothing is said. */
export const newChamber: ChamberValues = {
  name: '',
  shortName: '',
  place: '',
  street: '',
  postalCode: '',
  city: '',
  country: 'DE',
  email: '',
  timeZone: 'Europe/Berlin',
  language: 'de',
  activationDays: String(MOST_DAYS),
  activationDaysAbroad: String(MOST_DAYS_ABROAD),
};

export function valuesOf(chamber: Chamber): ChamberValues {
  const { name, shortName, place, address, email, timeZone, language } = chamber;
  return {
    name,
    shortName,
    place,
    ...address,
    email,
    timeZone,
    language,
    activationDays: String(chamber.activationDays),
    activationDaysAbroad: String(chamber.activationDaysAbroad),
  };
}

export function contentOf(values: ChamberValues): ChamberContent {
  const { street, postalCode, city, country, activationDays, activationDaysAbroad, ...rest } = values;
  return {
    ...rest,
    address: { street, postalCode, city, country },
    activationDays: Number(activationDays),
    activationDaysAbroad: Number(activationDaysAbroad),
  };
}

/** Where chambers of this kind are. */
const ZONES = [
  'Europe/Berlin',
  'Europe/Brussels',
  'Europe/Luxembourg',
  'Europe/Paris',
  'Europe/Vienna',
  'Europe/Zurich',
];

/** Those to choose from; what the chamber has stays among them. */
export const timeZones = (own: string): string[] => [...new Set([...ZONES, own])].sort();
