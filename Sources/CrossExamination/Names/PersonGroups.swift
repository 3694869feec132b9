internal import ArticleAnalysis

/// Joins the written forms of persons' names.
///
/// Full names come first, the fullest before the shorter ones; a form joins the one group that it fits with all its members,
/// and stays alone where it fits several: "J. Smith" beside John and Jane. A last name alone joins the only full name with it.
/// Forms are looked up by their last name and a given name, an initial or a short form, never all with all.
struct PersonGroups {
    private let persons: [Person]
    private var groups: [Group] = []
    /// Groups by last name and what given names are compared by.
    private var byGiven: [String: [Int]] = [:]
    /// Groups by last name alone.
    private var byFamily: [String: [Int]] = [:]

    /// `Transliteration.key` of the words seen.
    private var spellings: [String: String] = [:]

    private struct Group {
        /// One of its forms.
        let form: Int
        /// The different names in it, up to `mostNames`.
        var names: [PersonName]
    }

    /// How many forms of one group a new one is compared with.
    private static let mostNames = 12
    /// How many groups with one key a form is compared with; beyond that it is ambiguous anyway.
    private static let mostCandidates = 64

    private struct Person {
        let form: Int
        let name: PersonName
        let text: String
        let articles: Int
        /// Parts that are more than an initial.
        let spelled: Int

        /// The fuller first, then the commoner.
        func precedes(_ other: Person) -> Bool {
            if spelled != other.spelled { return spelled > other.spelled }
            if name.parts.count != other.name.parts.count { return name.parts.count > other.name.parts.count }
            if articles != other.articles { return articles > other.articles }
            return text < other.text
        }
    }

    /// `persons`: the numbers of the forms to join, with their names.
    init(_ forms: [NameForm], _ persons: [(form: Int, name: PersonName)]) {
        self.persons = persons.map { form, name in
            Person(
                form: form,
                name: name,
                text: forms[form].text,
                articles: forms[form].articles,
                spelled: name.parts.count { $0.count > 1 }
            )
        }.sorted { $0.precedes($1) }
    }

    /// Joins what is one person.
    mutating func join(into sets: inout DisjointSets) {
        var same: [PersonKey: Int] = [:]
        var short: [Person] = []
        for person in persons where !person.name.parts.isEmpty {
            let key = PersonKey(parts: person.name.parts, generation: person.name.generation)
            if let other = same[key] {
                sets.join(person.form, other)
                continue
            }
            same[key] = person.form
            if person.name.parts.count > 1 { add(person, into: &sets) } else { short.append(person) }
        }
        for person in short { addShort(person, into: &sets) }
    }

    private struct PersonKey: Hashable {
        let parts: [String]
        let generation: String?
    }

    private mutating func add(_ person: Person, into sets: inout DisjointSets) {
        let keys = givenKeys(of: person.name)
        let fitting = candidates(for: keys).filter { fits(person.name, groups[$0]) }
        if fitting.count == 1 {
            let group = fitting[0]
            sets.join(person.form, groups[group].form)
            if groups[group].names.count < Self.mostNames { groups[group].names.append(person.name) }
            note(group, keys)
        } else {
            groups.append(Group(form: person.form, names: [person.name]))
            note(groups.count - 1, keys)
            for family in families(of: person.name) { byFamily[family, default: []].append(groups.count - 1) }
        }
    }

    private mutating func note(_ group: Int, _ keys: GivenKeys) {
        for key in keys.own where byGiven[key]?.contains(group) != true {
            byGiven[key, default: []].append(group)
        }
    }

    private func candidates(for keys: GivenKeys) -> [Int] {
        var seen: Set<Int> = []
        var found: [Int] = []
        for key in keys.wanted {
            for group in (byGiven[key] ?? []).prefix(Self.mostCandidates) where seen.insert(group).inserted {
                found.append(group)
            }
        }
        return found
    }

    private func fits(_ name: PersonName, _ group: Group) -> Bool {
        group.names.allSatisfy { $0.generation == name.generation && PersonName.canBeSame($0, name) }
    }

    private mutating func addShort(_ person: Person, into sets: inout DisjointSets) {
        guard let family = person.name.parts.last, let bearers = byFamily[spelling(of: family)],
            bearers.count <= Self.mostCandidates
        else { return }
        let fitting = bearers.filter { fits(person.name, groups[$0]) }
        if fitting.count == 1 { sets.join(person.form, groups[fitting[0]].form) }
    }

    private mutating func families(of name: PersonName) -> Set<String> {
        var families: Set<String> = []
        if let last = name.parts.last { families.insert(spelling(of: last)) }
        if name.isFamilyFirst { families.insert(spelling(of: name.parts[0])) }
        return families
    }

    private mutating func spelling(of word: String) -> String {
        if let known = spellings[word] { return known }
        let spelling = Transliteration.key(of: word)
        spellings[word] = spelling
        return spelling
    }

    private struct GivenKeys {
        /// What the form is found by.
        var own: [String] = []
        /// What it looks for.
        var wanted: [String] = []
    }

    /// A given name agrees with the same sound, a short form or translation of it, an initial; either order of the same parts
    /// agrees.
    private mutating func givenKeys(of name: PersonName) -> GivenKeys {
        var keys = GivenKeys()
        guard let last = name.parts.last else { return keys }
        let family = spelling(of: last)
        let anyOrder = "=" + name.parts.sorted().joined(separator: " ")
        keys.own.append(anyOrder)
        keys.wanted.append(anyOrder)
        for part in name.parts.dropLast() {
            guard let letter = part.first else { continue }
            keys.own.append("\(family) ^\(letter)")
            if part.count == 1 {
                keys.own.append("\(family) .\(letter)")
                keys.wanted.append("\(family) ^\(letter)")
            } else {
                let forms =
                    GivenNames.numbers(of: part).map { "\(family) #\($0)" } + ["\(family) \(spelling(of: part))"]
                keys.own += forms
                keys.wanted += forms
                keys.wanted.append("\(family) .\(letter)")
            }
        }
        return keys
    }
}
