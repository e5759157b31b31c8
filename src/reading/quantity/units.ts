/** Units and counted measures, by any form they take, to their singular. */
const FORMS: readonly (readonly [string, string])[] = [
  ['ton', 'ton tons'],
  ['tonne', 'tonne tonnes'],
  ['kilogram', 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
  ['gram', 'gram grams gramme grammes'],
  ['pound', 'lb lbs'],
  ['ounce', 'ounce ounces'],
  ['barrel', 'barrel barrels bbl'],
  ['litre', 'litre litres liter liters'],
  ['gallon', 'gallon gallons'],
  ['cubic metre', 'cubic-metre cubic-metres cubic-meter cubic-meters'],
  ['bushel', 'bushel bushels'],
  ['dose', 'dose doses'],
  ['vial', 'vial vials'],
  ['box', 'box boxes'],
  ['bag', 'bag bags'],
  ['sack', 'sack sacks'],
  ['crate', 'crate crates'],
  ['pallet', 'pallet pallets'],
  ['container', 'container containers'],
  ['truckload', 'truckload truckloads'],
  ['shipload', 'shipload shiploads'],
  ['planeload', 'planeload planeloads'],
  ['cargo', 'cargo cargoes'],
  ['shipment', 'shipment shipments'],
  ['consignment', 'consignment consignments'],
  ['batch', 'batch batches'],
  ['package', 'package packages'],
  ['piece', 'piece pieces'],
  ['unit', 'unit units'],
  ['set', 'set sets'],
  ['pair', 'pair pairs'],
  ['round', 'round rounds'],
  ['kilometre', 'kilometre kilometres kilometer kilometers km kms'],
  ['metre', 'metre metres meter meters'],
  ['mile', 'mile miles'],
  ['foot', 'foot feet ft'],
  ['acre', 'acre acres'],
  ['hectare', 'hectare hectares'],
  ['square kilometre', 'sq-km'],
  ['megawatt', 'megawatt megawatts mw'],
  ['gigawatt', 'gigawatt gigawatts gw'],
  ['kilowatt', 'kilowatt kilowatts kw'],
  ['kiloton', 'kiloton kilotons'],
]

/** Singular of a unit by each of its forms. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([unit, forms]) => forms.split(' ').map((form) => [form, unit] as const)),
)

/** Adjectives that may stand between a number and its unit without changing it. */
export const QUALIFIERS: ReadonlySet<string> = new Set(['metric', 'short', 'long', 'cubic', 'square', 'nautical'])
