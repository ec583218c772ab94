import { wireRoute } from '@/lib/core/server/wire-route';
import { personAdminWire } from '@/lib/konto/mutations/person-admin';

export const { GET, POST, PUT, DELETE } = wireRoute(personAdminWire);
