import type { RelationMessages } from './messages.js';

export const relations: RelationMessages = {
  partner: 'ektefelle eller samboer',
  parent: 'mor eller far',
  child: 'sønn eller datter',
  sibling: 'søsken',
  grandchild: 'barnebarn',
  'other-family': 'annen familie',
  friend: 'venn',
  neighbour: 'nabo',
  other: 'noe annet',
};
