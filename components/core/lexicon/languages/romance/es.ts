import type { Language } from '../../language.ts';

export const spanish: Language = {
  tag: 'es',
  familyNames: 'two',
  functionWords:
    'el los las del y que una por con para su fue se es al como más ha según pero sobre sus este a',
  titles: 'presidente expresidente vicepresidente exvicepresidente senador embajador primer ministro don',
  womensTitles: 'señora sra doña',
  mensTitles: 'señor sr',
  courtesies: 'don',
  things: 'fundación calle avenida plaza universidad torre',
  thingsBefore: 'torre torres calle avenida hotel universidad',
  families: { articles: 'los', nouns: 'familia familias hermanos hermanas matrimonio' },
  placeTails: 'norte sur este oeste mar río monte campo sierra valle estero rey camino castillo puerto pinar',
  openingPhrases: {
    prepositions: 'en desde ante tras durante sobre junto al',
    verbs: 'ha había',
    endings: 'ó aba ía rá',
  },
  nameParts: {
    stateForm: 'república reino principado',
    particle: 'de del la las los el san santa y',
    legalForm: 'sa sl slu',
    companyNoun: 'grupo',
    conjunction: 'y e',
  },
  cues: {
    headBefore: `plaza paseo carretera camino ronda glorieta parque escuela colegio instituto premio aeropuerto club puente
estadio fundación fondo casa museo hospital iglesia ley doctrina medalla biblioteca pabellón teatro auditorio túnel cátedra
beca centro edificio rotonda bulevar`,
    nounMarker: 'el la los las un una del al',
    of: 'de del',
    the: 'el la los las',
    pet: 'gato gata perro perra loro',
    givenHead: 'nombre nombres',
    surnameHead: 'apellido apellidos',
  },
  kindWords: {
    organisation: `partido ministerio universidad banco unión consejo asamblea senado congreso comisión corte tribunal policía guardia
ejército asociación federación fundación instituto agencia comité grupo sociedad movimiento frente sindicato iglesia
academia museo organización naciones fiscalía ayuntamiento generalitat junta gobierno parlamento liga cámara real
atlético`,
    event: `cumbre conferencia elección elecciones guerra batalla festival copa campeonato juegos mundial revolución eurocopa
feria tratado`,
    project: 'proyecto programa gasoducto',
    place: `ciudad comunidad río lago isla islas calle avenida plaza puente aeropuerto mar océano golfo estrecho república reino provincia
estado monte puerto valle sierra barrio`,
  },
  beforePlaces: 'en desde hacia',
  article: {
    byline: 'por',
    ordinalEndings: 'º',
    saying: `dijo dice afirmó afirma declaró declara explicó explica aseguró asegura añadió añade señaló señala indicó indica
anunció anuncia advirtió advierte destacó destaca insistió insiste recordó recuerda sostuvo sostiene escribió escribe
denunció denuncia respondió responde reconoció reconoce comentó manifestó agregó subrayó criticó aclaró admitió negó
concluyó`,
    accordingTo: 'según de_acuerdo_con',
    he: 'él',
    she: 'ella',
    months: `enero/ene febrero/feb marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre`,
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    days: '-1:ayer 0:hoy 1:mañana -2:anteayer',
    last: 'pasado pasada último última',
    next: 'próximo próxima',
    units: 'week:semana month:mes year:año',
    countries: `150:Europa XG:Inglaterra US:Estados_Unidos/EE.UU./EEUU/EE._UU./EE_UU/Norteamérica GB:Reino_Unido/Gran_Bretaña CZ:República_Checa NL:Holanda
HK:Hong_Kong VA:Vaticano PS:Palestina BY:Bielorrusia RU:Federación_Rusa KR:Corea_del_Sur KP:Corea_del_Norte
DO:República_Dominicana`,
    nationalities: `US:estadounidense/norteamerican GB:británic RU:rus UA:ucranian DE:aleman/alemán FR:frances/francés ES:español
IT:italian PT:portugues/portugués PL:polac NL:holandes/holandés/neerlandes BE:belga CH:suiz TR:turc CN:chin
JP:japones/japonés IR:irani/iraní IQ:iraqui/iraquí IL:israeli/israelí SY:siri SA:saudi/saudí MA:marroqui/marroquí
MX:mexican AR:argentin CL:chilen CO:colombian VE:venezolan PE:peruan CU:cuban BO:bolivian EC:ecuatorian UY:uruguay
PY:paraguay BR:brasileñ/brasiler GT:guatemaltec HN:hondureñ SV:salvadoreñ NI:nicaragüense CA:canadiense IN:indi
GR:grieg HU:hungar CZ:chec RO:ruman PS:palestin AF:afgan SE:suec 150:europe XG:ingles/inglés`,
    nationalityEndings: 'o a os as s es e o',
    places: `Europa Asia África Antártida Oceanía Oriente_Medio Oriente_Próximo América_Latina Latinoamérica América_del_Sur
Sudamérica Centroamérica Balcanes Siberia Crimea Donbás Inglaterra Escocia Gales Irlanda_del_Norte Kosovo Gaza
Cisjordania Cataluña Andalucía Galicia Euskadi País_Vasco Navarra Aragón Asturias Cantabria Extremadura Murcia
Castilla Canarias Baleares Baviera Madrid Barcelona Valencia Sevilla Zaragoza Málaga Bilbao Granada Córdoba Alicante
Valladolid Vigo Gijón Cádiz Toledo Salamanca Buenos_Aires Rosario Santiago Valparaíso Bogotá Medellín Cali Lima Cuzco
Quito Guayaquil La_Paz Caracas Maracaibo La_Habana Ciudad_de_México Guadalajara Monterrey Montevideo Asunción
San_Salvador Managua San_José Londres París Lyon Marsella Berlín Múnich Hamburgo Viena Ginebra Zúrich Bruselas Amberes
Ámsterdam La_Haya Roma Milán Nápoles Venecia Turín Lisboa Oporto Atenas Estambul Ankara Moscú San_Petersburgo Kiev
Kyiv Leópolis Odesa Járkov Minsk Varsovia Praga Budapest Bucarest Belgrado Copenhague Estocolmo Oslo Helsinki
Washington Nueva_York Los_Ángeles San_Francisco Chicago Miami California Texas Florida Pekín Shanghái Tokio Seúl
Nueva_Delhi Kabul Bagdad Teherán Damasco Alepo Beirut Jerusalén Tel_Aviv El_Cairo Rabat Mediterráneo Atlántico
Pacífico Caribe Amazonas Andes Pirineos Alpes`,
    roles: `presidente presidenta ministro ministra portavoz vocero jefe jefa director directora alcalde alcaldesa diputado
diputada senador senadora escritor escritora novelista autor autora actor actriz cantante periodista abogado abogada
juez jueza fiscal historiador economista analista politólogo entrenador técnico delantero portero jugador jugadora
opositor opositora líder activista embajador embajadora secretario secretaria general coronel capitán profesor
profesora investigador investigadora experto experta fundador fundadora candidato candidata canciller rey reina
príncipe princesa papa cardenal obispo hermano hermana hijo hija padre madre esposa esposo empresario empresaria
gobernador gobernadora mandatario mandataria exministro pintor`,
    beforeOrganisations: `empresa compañía grupo asociación partido cadena periódico diario ong agencia banco club sindicato`,
    beforeWorks: 'película novela libro álbum canción serie ópera obra',
    linking: 'de del la las los para',
    determiners: 'el la los las un una unos unas su sus este esta estos estas ese esa',
    adjectivesBehind: `al ales ico ica icos icas ivo iva ista istas ario aria ano ana ense eo ea or ora ional nacional suprema supremo unida
unido`,
    titlesKept: 'rey reina príncipe princesa papa san santa santo sor fray',
    notNames: `TV ADN PIB IA VIH Covid Covid-19 Dios Internet Navidad Estado`,
  },
};
