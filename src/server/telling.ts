/** Tells each device in a room what its role may see, and only if that has changed. */
import type { Server, Socket } from 'socket.io';
import type { Role, Room } from '../class/room';
import { seatsIn } from '../class/round';
import { crisisView, roomView } from '../class/view';
import type { Guest } from './guest';

/** Everybody in a room; a team's devices; the teacher and those who look on. */
const hall = (code: string): string => `room ${code}`;
const channelOf = (code: string, role: Role): string =>
  role.as === 'team' ? `room ${code} ${role.seat}` : `room ${code} onlookers`;

/** A connection that takes a seat leaves the place it had before. */
export async function seat(socket: Socket, guest: Guest, before: Guest | undefined): Promise<void> {
  if (before) {
    await socket.leave(hall(before.code));
    await socket.leave(channelOf(before.code, before.role));
  }
  await socket.join([hall(guest.code), channelOf(guest.code, guest.role)]);
}

/** All there is to see, with the server's time, since a device's clock may be wrong, for one who has just come in. */
export function tellAll(socket: Socket, { role }: Guest, room: Room): void {
  socket.emit('room', roomView(room), Date.now());
  socket.emit('crisis', crisisView(room, role));
}

const rolesIn = (room: Room): readonly Role[] => [
  { as: 'onlooker' },
  ...seatsIn(room.file).map((id): Role => ({ as: 'team', seat: id })),
];

/** Has what this role may see of the crisis moved on? */
const isNews = (before: Room, after: Room, role: Role): boolean =>
  before.played !== after.played || (role.as === 'team' && before.drafts[role.seat] !== after.drafts[role.seat]);

/** Told through the adapter, so that it reaches devices at other processes too. */
export function tellChange(io: Server, code: string, before: Room, after: Room): void {
  const view = roomView(after);
  if (JSON.stringify(view) !== JSON.stringify(roomView(before))) io.to(hall(code)).emit('room', view, Date.now());
  for (const role of rolesIn(after))
    if (isNews(before, after, role)) io.to(channelOf(code, role)).emit('crisis', crisisView(after, role));
  for (const id of Object.keys(before.teams))
    if (!after.teams[id]) sendOut(io, channelOf(code, { as: 'team', seat: id }));
}

/** Devices of a team whose seat was freed. */
function sendOut(io: Server, channel: string): void {
  io.to(channel).emit('gone', 'freed');
  io.in(channel).disconnectSockets(true);
}

/** The room is no more. */
export function tellGone(io: Server, code: string): void {
  io.to(hall(code)).emit('gone', 'closed');
  io.in(hall(code)).disconnectSockets(true);
}
