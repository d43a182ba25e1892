// Words within English names, without diacritics, that tell of what kind the whole is, less surely than the nouns of bodies and places do.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns of land in English and the languages whose names news in English keeps, with which the name of a place begins. */
export const landFirst = words(
  'Cap Cape Pointe Punta Ponta Point Riviere Rio Fleuve Morne Anse Baie Bahia Roche Pic Piton Vallee Valle Monte Mont Cerro Sierra Isla Isola Ile Ilha Islote Torre Castel Castello Chateau Villa Villar Puerto Porto Praia Playa Plage Saint Sainte St Ste San Santa Santo Sao Sankt Sveti Kirk Kirkby Nether Upper Lower Petit Petite Grand Grande Gros Great Little Lesser Greater Old New North South East West Inner Outer Loch Lough Glen Inver Aber Llan Beinn Strath Inis Inish Te Whanga Wai Kampung Kuala Bukit Sungai Gunung Tanjung Pulau Bandar Phare Bois Pont Fond Belle Bel Mala Velika Stary Novo Nova Los Las Khao Koh',
);

/** Nouns of land with which it ends. */
export const landLast = words(
  'Quay Quays Docks Dock Sands End Rocks Scarp Leat Weir Fells Wold Wolds Fen Fens Broads Hythe Staithe Skerry Skerries Stack Stacks Spit Shoal Shoals Firth Voe Geo Kyle Kyles Brae Rigg Cleugh Pot Caves Wharf Mole Estate Woodland Stairs Notch Butte Knob Ledge Bight Sound Tickle Landing Locks Crossing Corners Siding Halt Barrage Lagoons Marshes Levels Hundred',
);

/** Nouns of land that are family names or common words as well. */
export const landSecond = words(
  'Reach Pike Fell Tarn Beck Gill Force Edge Tor Down Downs Carr Moss Mere Broad Haven Ness Holm Bar Bank Water Law Hope Burn Linn Cave Well Wells Cross Green Bottom Vale Pier Mouth Common Copse Wood Woods Chase Warren Nab Cliff Steps Gap Hollow Run Draw Wash Prairie Flat Knoll Arm Cut Mills Lock Ferry Corner North South East West Central Hole Mor Beag Head Neck',
);

/** Nouns of trades and of what a body is for, with which its name ends. */
export const tradeLast = words(
  'Leisure Labour Greens Voices Shellfish Health Sisters First Boys Girls Lads Kings Hydro Infrastructure Credit Maritime Crewing Salvage Copper Gold Silver Tin Zinc Nickel Lithium Iron Rubber Tea Coffee Cocoa Cotton Wool Grain Grains Milling Dairy Dairies Meats Poultry Bakeries Bakery Biscuits Confectionery Wines Spirits Distillers Distillery Estates Homes Properties Builders Joinery Timber Resources Minerals Exploration Offshore Marine Oceanic Towing Trawlers Fisheries Salmon Canneries Cannery Advisory Advisers Advisors Attorneys Chambers Carbon Optics Optical Instruments Sensors Robotics Biotech Biologics Biomedical Pharmacies Optika Laboratories Memorial Rescue Heritage Commons Antiquity Quarterly Review Newsletter Watch Alert Matters Housing Payments Lending Mortgages Broking Brokers Underwriting Reinsurance Auctions Auctioneers Couriers Hauliers Haulage Coaches Buses Trams Rail Railways Trains Cruises Lines Air Wind Solar Nuclear Tidal Hydrogen Fuels Refining Pipelines Power Networks Grid Water Wastewater Waste Recycling Foundation Fund Appeal Lifeline Aid Relief Mission Bakers Brewers Maltings Toys Games Footwear Apparel Knitwear Hosiery Textiles Tiles Bricks Glass Ceramics Pottery Cutlery Tools Valves Bearings Forge Forgings Castings Alloys Cables Plastics Papers Pulp Print Signs Labels Catering Kitchens Interiors Flooring Roofing Glazing Scaffolding Cranes Plant Drilling Blasting Aggregates Cement Asphalt Paving Surveying Engineering Aerospace Avionics Drones Satellites Broadband Fibre Telecom Mobile Wireless Hosting Cloud Data Analytics Cyber Collective Players Singers Strings Dancers Puppets Theatre Cinema Cinemas Gallery Collection Radio Echo Choice Future Futures Forward Together Now Direct Online Brothers Sons Associates Twins',
);

/** Nouns of land with which nothing else begins. */
export const landOnly = words(
  'Tell Tel Wadi Khirbet Jebel Jabal Djebel Bir Ain Ras Bab Deir Beit Kafr Umm Oued Ksar Pulau Kampung Sungai Bukit Tanjung Gunung Kuala Riviere Ile Ilha Isla Isola Baie Bahia Cerro Loch Lough Sankt Praia Whanga',
);

/** Common words with which bodies, teams and campaigns begin to name themselves, and nobody's given name. */
export const plainFirst = words(
  'Natural Clean Blue Green Red White Golden Free Open Bright Safe Fair Clear Second Three Four Five Seven Twin Triple Lucky Royal Ocean Sea River Mountain Mines Pine Oak Maple Prairie Forest Harbour Harbor Coast Food Farm Field Home Street Streets City Town County Village State World Global Near Beta Delta Omega Sigma Apex Summit Stone Iron Steel Copper Gold Diamond Crystal Sun Moon Sky Cloud Fire Water Wind Solar Power Poverty Justice Peace Future Better Best Good Fast Quick Smart Simple Pure Fresh Sweet Wild Vaccine Medical Heart Cancer Children Family Women Men Workers Fishers Farmers Students Parents Friends Multi Pro Pan Trans North South East West Northern Southern Eastern Western Central Old New Great Little High Low Radio Cafe Inner Outer',
);
