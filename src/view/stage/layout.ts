/** Where every mark and name of one model stands on one sheet. Pure: painting and touching both read it. */
import type { PlaceId, StageModel } from '../model/stageModel';
import type { Measure } from './lettering';
import { type Marks, marksOf, obstacles } from './marks';
import { type Box, type Place, type Plate, type Point, regionAt, type Seat } from './plate';
import { type Room, type Seated, type SeatWish, seatLand, seatTown, type TownWish } from './seating';
import { fromSheet, onSheet, type Sheet } from './sheet';
import { isWithin } from './thread';
import { alongThread, rimOfFrame } from './threadMark';

export interface Layout extends Marks {
  readonly places: readonly { readonly place: Place; readonly at: Point }[];
  readonly names: readonly Seated[];
}

/** Scale (pixels a unit, on a laptop) from which places of each rank are named. */
const nearEnough = [0, 0.75, 1.7, 2.6] as const;
interface Seats {
  readonly plate: Plate;
  readonly model: StageModel;
  readonly sheet: Sheet;
  readonly size: number;
  readonly measure: Measure;
}

const isActor = (model: StageModel, id: string): boolean => model.countries.some((country) => country.id === id);

function landWishes(
  { model, sheet, size }: Seats,
  seats: readonly Seat[],
  tone: 'state' | 'land' | 'sea',
): readonly SeatWish[] {
  return seats.flatMap((seat) => {
    const text = model.names[seat.id];
    if (!text || sheet.lens.scale / size < (seat.near ?? 0)) return [];
    const short = model.shortNames[seat.id];
    const spot = {
      seat,
      text,
      at: onSheet(sheet, seat.at),
      others: (seat.other ?? []).map(({ at }) => onSheet(sheet, at)),
      ...(seat.pointsTo && { leader: onSheet(sheet, seat.pointsTo) }),
    };
    return [{ ...spot, tone: tone === 'state' && isActor(model, seat.id) ? 'actor' : tone, ...(short && { short }) }];
  });
}

function isNamed(place: Place, { model, sheet, size }: Seats): boolean {
  if (place.kind === 'point') return false;
  if (model.focus.includes(place.id) || model.countries.some(({ capital }) => capital === place.id)) return true;
  return sheet.lens.scale / size >= (nearEnough[place.rank] ?? 9);
}

/** Pixels from a capital's mark to its name: a lozenge or wedge takes more room than a square. */
function clearOf({ model, size }: Seats, id: PlaceId): number {
  const role = model.countries.find(({ capital }) => capital === id)?.role ?? 'other';
  return (role === 'victim' ? 13 : role === 'challenger' ? 11 : 7) * size;
}

function townWishes(seats: Seats, towns: readonly Place[]): readonly TownWish[] {
  return towns.flatMap((place) => {
    const text = seats.model.names[place.id];
    if (!text) return [];
    const actor = seats.model.countries.some(({ capital }) => capital === place.id);
    const at = onSheet(seats.sheet, place.at);
    return [{ tone: actor ? 'capital' : 'town', text, place, at, clear: clearOf(seats, place.id) }];
  });
}

/** Seats names in order of weight: towns of the beat, actors, their capitals, then the rest. */
function seatNames(seats: Seats, towns: readonly Place[], room: Room): readonly Seated[] {
  const { plate, model, size, measure, sheet } = seats;
  const seated: Seated[] = [];
  const taken = [...room.taken];
  const sit = (one: Seated | undefined) => {
    if (!one) return;
    seated.push(one);
    taken.push(...one.setting.boxes, ...(one.mark ? [one.mark] : []));
  };
  const town = (wish: TownWish) => sit(seatTown(wish, { ...room, taken }, size, measure));
  const land = (wish: SeatWish) => sit(seatLand(wish, { ...room, taken }, sheet.lens.scale, size, measure));
  const states = landWishes(seats, plate.countries, 'state');
  const wishes = townWishes(seats, towns);
  const isFocus = ({ place }: TownWish) => model.focus.includes(place.id);
  wishes.filter(isFocus).forEach(town);
  wishes.filter((wish) => !isFocus(wish) && wish.tone === 'capital').forEach(town);
  states.filter(({ tone }) => tone === 'actor').forEach(land);
  states.filter(({ tone }) => tone === 'state').forEach(land);
  landWishes(seats, plate.lands, 'land').forEach(land);
  wishes.filter((wish) => !isFocus(wish) && wish.tone === 'town').forEach(town);
  landWishes(seats, plate.seas, 'sea').forEach(land);
  return seated;
}

/** Land of the opening day counts as a country's own, and so does what it has been told to hold since. */
function ownLand(plate: Plate, { lands }: StageModel, sheet: Sheet): Room['isOwn'] {
  const told = new Map(lands.map(({ region, holder }) => [region, holder]));
  const seas = new Set(plate.seas.map(({ id }) => id));
  return (id, at) => {
    const region = regionAt(plate, fromSheet(sheet, at));
    return region ? (told.get(region.id) ?? region.owner) === id : seas.has(id);
  };
}

/** Lays out everything that stands on the plate. `covers`: boxes of the sheet that something else lies over. */
export function layoutOf(
  plate: Plate,
  model: StageModel,
  sheet: Sheet,
  measure: Measure,
  covers: readonly Box[] = [],
): Layout {
  const marks = marksOf(plate, model, sheet, covers);
  const { free, size } = marks;
  const seats: Seats = { plate, model, sheet, size, measure };
  const bounds: Box = [free[0] + rimOfFrame, free[1] + rimOfFrame, free[2] - rimOfFrame, free[3] - rimOfFrame];
  const towns = [...plate.places.values()].filter(
    (place) => isNamed(place, seats) && isWithin(onSheet(sheet, place.at), free, rimOfFrame),
  );
  const room: Room = {
    bounds,
    taken: [...obstacles(plate, model, sheet, marks), ...covers],
    soft: marks.threads.flatMap(alongThread),
    isOwn: ownLand(plate, model, sheet),
  };
  const names = seatNames(seats, towns, room);
  const shown = new Set<string>(names.map(({ id }) => id));
  const capitals = new Set<string>(model.countries.map(({ capital }) => capital));
  const places = towns
    .filter(({ id }) => shown.has(id) || capitals.has(id))
    .map((place) => ({ place, at: onSheet(sheet, place.at) }));
  return { ...marks, names, places };
}
