/// What a single word can be in a name or beside one.
struct NameTraits: OptionSet, Sendable {
    let rawValue: UInt32

    /// Mr, Dr, Sen: a person's name follows.
    static let title = NameTraits(rawValue: 1 << 0)
    /// President, Minister, coach: a person's name may follow.
    static let role = NameTraits(rawValue: 1 << 1)
    /// Makes an organisation of what it stands in: Ministry, University, Party.
    static let orgHead = NameTraits(rawValue: 1 << 2)
    /// Ends a company's name: Inc, Ltd.
    static let orgSuffix = NameTraits(rawValue: 1 << 3)
    /// Russian, Germans: no name, but written like one.
    static let demonym = NameTraits(rawValue: 1 << 4)
    /// Monday, April
    static let calendar = NameTraits(rawValue: 1 << 5)
    /// A word that a sentence begins with.
    static let common = NameTraits(rawValue: 1 << 6)
    /// de, van, bin
    static let particle = NameTraits(rawValue: 1 << 7)
    static let maleName = NameTraits(rawValue: 1 << 8)
    static let femaleName = NameTraits(rawValue: 1 << 9)
    static let lastName = NameTraits(rawValue: 1 << 10)
    static let country = NameTraits(rawValue: 1 << 11)
    static let region = NameTraits(rawValue: 1 << 12)
    static let city = NameTraits(rawValue: 1 << 13)
    /// in, near: a place may follow.
    static let placePreposition = NameTraits(rawValue: 1 << 14)
    /// said, born: a person stands before.
    static let personVerb = NameTraits(rawValue: 1 << 15)
    /// beat, innings, league
    static let sport = NameTraits(rawValue: 1 << 16)
    /// beat, lost, against: teams stand beside it.
    static let contest = NameTraits(rawValue: 1 << 17)
    /// Names an organisation by itself: Reuters, Kremlin.
    static let knownOrg = NameTraits(rawValue: 1 << 18)
    /// Makes a place of what it stands in: River, Island, Street.
    static let placeHead = NameTraits(rawValue: 1 << 19)
    /// Written in capitals, but no organisation: TV, GDP.
    static let plainAcronym = NameTraits(rawValue: 1 << 20)
    /// Cup, Open, War: what it stands in is an event or a work.
    static let eventHead = NameTraits(rawValue: 1 << 21)

    /// A common word that begins names of organisations: National, First.
    static let modifier = NameTraits(rawValue: 1 << 22)

    /// company, newspaper: the organisation's name stands beside it.
    static let orgNoun = NameTraits(rawValue: 1 << 23)
    /// town, province: the place's name stands beside it.
    static let placeNoun = NameTraits(rawValue: 1 << 24)

    /// Begins, or ends, a known name of several words.
    static let phraseStart = NameTraits(rawValue: 1 << 25)
    static let phraseEnd = NameTraits(rawValue: 1 << 26)

    static let firstName: NameTraits = [.maleName, .femaleName]
    static let place: NameTraits = [.country, .region, .city]
}
