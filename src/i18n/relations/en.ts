import type { RelationMessages } from './messages.js';

export const relations: RelationMessages = {
  partner: 'spouse or partner',
  parent: 'mother or father',
  child: 'son or daughter',
  sibling: 'brother or sister',
  grandchild: 'grandchild',
  'other-family': 'other family',
  friend: 'friend',
  neighbour: 'neighbour',
  other: 'something else',
};
