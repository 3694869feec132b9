/// What stands in brackets behind a name in capitals and is no agency, in lower case.
enum BracketedWords {
    /// Whether one of `words` rules an agency out, or all of them name a country or a state.
    static func isNoAgency(_ words: [String]) -> Bool {
        let hasOther = words.contains {
            others.contains($0) || MonthNames.number(of: $0) != nil || DateWords.weekdays.contains($0)
        }
        return hasOther || regions.contains(words.joined(separator: " "))
    }

    /// Of persons, parties, pictures and parts of a paper.
    private static let others: Set<String> = [
        "democrat", "democratic", "republican", "labour", "conservative", "conservatives", "tory", "green", "greens",
        "liberal", "independent", "spd", "cdu", "csu", "fdp", "afd", "gop", "party",
        "file", "photo", "photos", "picture", "pictured", "image", "video", "audio", "graphic", "above", "below",
        "left",
        "right", "centre", "center", "front", "back", "top", "bottom", "clockwise",
        "opinion", "analysis", "review", "exclusive", "breaking", "update", "updated", "updates", "correction",
        "corrected", "live", "sponsored", "advertisement", "advertorial", "satire", "editorial", "column", "blog",
        "part", "chapter", "number", "volume", "paperback", "hardback", "story", "continued", "the", "and", "or", "not",
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "city", "county", "state",
        "province", "district", "region", "island", "islands", "capital", "sports", "sport", "business", "politics",
        "world", "local", "national", "international", "home", "away", "men", "women", "final", "semifinal", "round",
    ]

    /// Countries, and the states and provinces that are written behind a place.
    private static let regions: Set<String> = Set(
        """
        afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,
        barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia,botswana,brazil,brunei,bulgaria,burkina faso,burundi,
        cambodia,cameroon,canada,chad,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,czechia,denmark,
        djibouti,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,fiji,finland,france,gabon,gambia,georgia,germany,
        ghana,great britain,greece,guatemala,guinea,guyana,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,
        israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,
        liberia,libya,liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,
        mexico,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,
        niger,nigeria,north korea,north macedonia,northern ireland,norway,oman,pakistan,palestine,panama,paraguay,peru,
        philippines,poland,portugal,qatar,romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,sierra leone,singapore,
        slovakia,slovenia,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,suriname,sweden,switzerland,syria,
        taiwan,tajikistan,tanzania,thailand,togo,tunisia,turkey,turkmenistan,türkiye,uganda,ukraine,united arab emirates,uae,
        united kingdom,united states,usa,uruguay,uzbekistan,vatican,venezuela,vietnam,wales,yemen,zambia,zimbabwe,
        alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,
        kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,
        nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
        rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,
        wyoming,alberta,british columbia,manitoba,new brunswick,newfoundland,nova scotia,ontario,quebec,saskatchewan,
        new south wales,queensland,tasmania,victoria,bavaria,crimea,gaza,gaza strip,west bank,puerto rico,hong kong,
        deutschland,österreich,schweiz,frankreich,italien,spanien,russland,polen,türkei
        """.split(whereSeparator: { ",\n".contains($0) }).map(String.init)
    )
}
