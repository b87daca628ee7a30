/**
 * How large a unit is in the base unit of its dimension, so that figures in two units can be compared. Factors are exact
 * by definition (international yard and pound, US gallon, the oil barrel of 42 gallons) or, for 坪 and 畳, customary.
 */
export type Dimension = 'length' | 'mass' | 'volume' | 'area' | 'speed' | 'power' | 'data' | 'clock' | 'calendar';

export interface UnitSize {
  readonly dimension: Dimension;
  readonly size: number;
  /** Units of one system convert exactly into each other, units of two systems by rounding. */
  readonly system: 'metric' | 'imperial' | 'japanese' | 'nautical' | 'time';
}

const rows = (
  dimension: Dimension,
  system: UnitSize['system'],
  sizes: Readonly<Record<string, number>>,
): readonly (readonly [string, UnitSize])[] =>
  Object.entries(sizes).map(([unit, size]) => [unit, { dimension, size, system }]);

const SIZES: readonly (readonly [string, UnitSize])[] = [
  ...rows('length', 'metric', { km: 1000, m: 1, cm: 0.01, mm: 0.001, kilo: 1000 }),
  ...rows('length', 'imperial', { mile: 1609.344, yard: 0.9144, ft: 0.3048, inch: 0.0254 }),
  ...rows('length', 'nautical', { 'nautical-mile': 1852 }),
  ...rows('mass', 'metric', { t: 1000, kg: 1, g: 0.001, mg: 1e-6, kilo: 1 }),
  ...rows('mass', 'imperial', { lb: 0.45359237, pound: 0.45359237, ounce: 0.028349523125 }),
  ...rows('volume', 'metric', { m3: 1000, l: 1, ml: 0.001 }),
  ...rows('volume', 'imperial', { gallon: 3.785411784, barrel: 158.987294928 }),
  ...rows('area', 'metric', { km2: 1e6, ha: 1e4, are: 100, m2: 1 }),
  ...rows('area', 'imperial', { mile2: 2589988.110336, acre: 4046.8564224, ft2: 0.09290304 }),
  ...rows('area', 'japanese', { tsubo: 3.305785, tatami: 1.62 }),
  ...rows('speed', 'metric', { kph: 1 }),
  ...rows('speed', 'imperial', { mph: 1.609344 }),
  ...rows('speed', 'nautical', { knot: 1.852 }),
  ...rows('power', 'metric', { GW: 1e6, MW: 1000, kW: 1, W: 0.001 }),
  ...rows('data', 'metric', { TB: 1e6, GB: 1000, MB: 1 }),
  ...rows('clock', 'time', { second: 1, minute: 60, hour: 3600, day: 86400, night: 86400, week: 604800 }),
  ...rows('calendar', 'time', { month: 1, year: 12 }),
];

const BY_UNIT = new Map<string, UnitSize[]>();
for (const [unit, size] of SIZES) BY_UNIT.set(unit, [...(BY_UNIT.get(unit) ?? []), size]);

/** What a unit may measure; キロ may be a length or a mass. Empty for money, counts and unknown units. */
export function sizesOf(unit: string | undefined): readonly UnitSize[] {
  return (unit === undefined ? undefined : BY_UNIT.get(unit)) ?? [];
}
