import { ankiroWire } from '@/lib/core/outside';
import { wireRoute } from '@/lib/core/server/wire-route';

export const { GET, POST, PUT, DELETE } = wireRoute(ankiroWire);
