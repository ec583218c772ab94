'use client';

import { type Packed, unpack } from '@/components/ui/packed';
import { FilterGroup, type FilterGroupProps } from './filter-group';

/** All filters. They are drawn in the browser too for the sake of the page's size and time: see `pack`. */
export function FilterGroups({ groups }: { groups: Packed<readonly FilterGroupProps[]> }) {
  return unpack(groups).map((group) => <FilterGroup key={group.id} {...group} />);
}
