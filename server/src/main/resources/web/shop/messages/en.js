/** The sample shop in English. */
export default {
  name: 'Dalbit Store', menu: 'Menu', languages: 'Language', new: 'Just in', service: 'Good to know', faq: 'Questions and answers',
  season: 'Autumn and winter 2026', promise: 'Soft as moonlight, made to stay with you', look: 'Look around',
  newNote: 'A few things each season, chosen with care.',
  coat: 'Wool coat', coatNote: 'Navy, light and warm, 90% wool', mugs: 'Ceramic mug set', mugsNote: 'Two that sit well in the hand',
  lamp: 'Desk lamp', lampNote: 'Three steps of light, a shade like the moon', blanket: 'Wool blanket', blanketNote: 'For the sofa, all winter',
  bag: 'Backpack', bagNote: 'Black, fits a 13-inch laptop', notebooks: 'Notebook set', notebooksNote: 'Three, plain and ruled',
  ask: 'Ask about delivery', askDelivery: 'How much is delivery?',
  fee: 'Delivery ₩3,000', feeNote: 'Free from ₩50,000. Jeju and remote islands cost a little more.',
  dispatch: 'Paid before 3 p.m., sent today', dispatchNote: 'On business days. It usually takes one or two more.',
  returns: 'Return within 7 days', returnsNote: 'Unused things may come back, also when you change your mind.',
  hours: 'People: weekdays 9 to 6', hoursNote: 'Lunch from 12 to 1, Seoul time. The guide never sleeps.',
  phone: 'Telephone 1588-0000', mail: 'help@dalbit.example', demo: 'This shop exists to show Annai; nothing is for sale.', desk: 'The agents’ desk',
};
