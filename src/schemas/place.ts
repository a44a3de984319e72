import { z } from 'astro/zod';
import { aliases, cite, countryCode, line, name, reviewed, sources, summary } from './fields.ts';

const degrees = (limit: number) =>
  z
    .number()
    .min(-limit)
    .max(limit)
    .refine(
      (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
      'has more than two decimals; two are about one kilometre',
    );

/** content/places/*.yaml: a town, with names in time. */
export const place = z.strictObject({
  name: line(120).describe('The English name that the record uses.'),
  summary,
  country: countryCode,
  lat: degrees(90)
    .optional()
    .describe('Latitude in degrees, WGS84, two decimals. Leave out if no source gives it.'),
  lon: degrees(180).optional().describe('Longitude in degrees, WGS84, two decimals.'),
  cite: z.strictObject({ coordinates: cite.optional() }).default({}),
  names: z.array(name).default([]).describe('Other names, with language and time.'),
  notes: z.array(z.strictObject({ text: line(400), cite })).default([]),
  sources,
  aliases,
  reviewed,
});
