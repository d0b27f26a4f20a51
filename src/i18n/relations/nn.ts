import type { RelationMessages } from './messages.js';

export const relations: RelationMessages = {
  partner: 'ektefelle eller sambuar',
  parent: 'mor eller far',
  child: 'son eller dotter',
  sibling: 'sysken',
  grandchild: 'barnebarn',
  'other-family': 'annan familie',
  friend: 'ven',
  neighbour: 'nabo',
  other: 'noko anna',
};
