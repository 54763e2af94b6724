/**
 * Texts that no pack is about, to see what a pack would mark in them. Written for this purpose: days as in local newspapers, with
 * the most common words, titles, days and numbers, and private people with the most common surnames, many of which are also words.
 */
export const samples = [
  `The council met on Monday to talk about the new bridge. For more than two years the old one has been closed to
traffic, and people on both sides of the river have had to go the long way round. “We want to see work begin before the
summer,” said the head of the council, who has been in office since May 2019. She did not say what it would cost.

A report that came out last week put the price at 40 million. The state will pay for half of it; the rest has to come from
the city, from banks and, some say, from the companies that use the road most. One of them, which runs a line of trucks to the
harbour, told us that it would rather wait than pay. “Time is money, but so is money,” its chief said with a smile.

Not everyone is happy with the plan. A group of students and teachers has asked for a bridge without cars. They hope that the
club house at the north bank, a place that many families know well, can stay. In March they took their case to court. The
judge will give his view in the fall, and until then nothing is going to happen at the site.

At the market on Saturday there was little else to talk about. The weather was good, the sun was out, and a man with a green
hat sang an old song about love and war. “In the end they will build it, as they always do,” he said. “Then they will ask us
what we think.” His friends laughed. A boy of ten had another idea: a ferry, free for all, with music on board.

The school board has eleven members, and most of them came. Mary Johnson, who teaches history, spoke for the parents. David
Brown and Linda Davis wanted to know who had signed the paper. Robert Miller said that he had, and that Patricia Wilson and
James Moore had read it before. “I would sign it again,” Mr Miller said. Barbara Taylor shook her head. Mrs Taylor has four
children at the school; her husband, William Anderson, drives the bus. Elizabeth Thomas asked for a vote. Richard Jackson and
Susan White were against, Joseph Harris did not raise his hand, and so the plan by Jessica Martin went through.

In the second half Thomas Thompson scored twice for the visitors. Charles Garcia had hit the post early on, and Karen Martinez,
who coaches the women’s side, called it the best match of the year. Daniel Robinson was sent off. Nancy Clark, Lisa Rodriguez
and Matthew Lewis came on late. “We were tired,” said Anthony Lee. Margaret Walker, the oldest fan of the club, has not missed
a game since 1974. She sat beside Sandra Hall and Mark Allen, and Ashley Young brought tea. Donald Hernandez kept the goal, and
Kimberly King the score. Paul Wright, Emily Lopez and Steven Hill played in the band.

The court heard three witnesses. Andrew Scott, a cook, saw a car stop in front of the bank. Donna Green, who runs the shop next
door, heard a shout. Kenneth Adams, a nurse, had gone home by then. The lawyer, Michelle Baker, asked Ms Green whether it was
dark. Judge Carol Nelson did not allow the question. George Carter, for the state, said that Joshua Mitchell had been seen with
Amanda Perez on the same night. Melissa Roberts, his sister, wept. Edward Turner and Deborah Phillips will be heard on Friday;
Ronald Campbell and Stephanie Parker are ill. The trial is a matter of record, and May Evans writes it down.

The bakery on West Street opened in 1921, when Frank Cox and Rose Howard borrowed a horse and a cart. Their grandson Stephen
Ward and his wife Brenda Torres sold it to Larry Peterson last spring. Pamela Gray bakes, Justin Ramirez sells, and on Sundays
Emma James plays the piano. “Bread is bread,” says Scott Watson, a regular, “but a Brooks roll is something else.” Nicole Kelly
and Brandon Sanders, who met in the queue, were married in the shop; Helen Price and Benjamin Bennett were their witnesses.
Samuel Wood, Katherine Barnes, Gregory Ross and Christine Henderson still come for the rye. Debra Coleman, Patrick Jenkins, Rachel
Perry, Alexander Powell and Jack Long have tried the cakes and prefer the plum. Dennis Patterson and Carolyn Hughes moved away,
as did Jerry Flores, Janet Washington, Tyler Butler and Maria Simmons; Ruth Foster sends them a box at Christmas.`,
  `The ladder after nine rounds. Smith leads, ahead of Jones and Williams; Brown is fourth. Miller lost to Davis in three sets, and
Wilson beat Moore without trouble. Taylor has the best serve of the club, Anderson the worst luck. In the second group Thomas,
Jackson and White are level. Harris withdrew, so Martin plays Thompson on Thursday. Garcia won all her games at home; Martinez
won none.

Juniors: Robinson, Clark and Lewis go through, and so does Lee, who saved two match points. Walker meets Hall in the next round,
Allen meets Young. King was late and lost by default. Wright and Hill share the prize for fair play. Scott, Green and Adams kept
the scores. The cup that Baker gave in 1998 goes to Nelson this year; Carter and Mitchell will hand it over.

Doubles: Roberts and Turner against Phillips and Campbell, Parker and Evans against Edwards and Collins. Stewart, Morris, Cook and
Rogers are the reserve. Reed is ill, Bell is away, Cooper has a bad knee. Ward and Gray will rake the courts on Monday, Watson and
Brooks paint the hut, and Price brings the paint. Bennett, Wood, Barnes and Ross pay their fees late; Long, Foster and Powell have
paid for two years. Schmidt and Weber ask for a new net. Rossi, Silva, Novak and Petrov have joined, and Kim, Chen and Singh are back.`,
];
