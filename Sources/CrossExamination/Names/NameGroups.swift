internal import ArticleAnalysis
internal import TextUnits

/// Which forms of a register are one name.
struct NameGroups {
    private(set) var forms: [NameForm]
    /// The persons' names in their parts, by number of form.
    private(set) var persons: [Int: PersonName] = [:]
    /// The group of each form: groups are numbered from 0.
    private(set) var groupOfForm: [Int] = []
    private(set) var count = 0

    /// A kind that this many times fewer mentions speak for is taken for a mistake.
    private static let mistakeShare = 4

    init(_ register: NameRegister) {
        forms = register.forms.map { NameForm(text: $0.text, kind: $0.kind) }
        for use in register.uses {
            forms[Int(use.form)].articles += 1
            forms[Int(use.form)].mentions += Int(use.count)
        }
        correctKinds()
        join(FormArticles(register))
    }

    /// One article takes a name for a place that all others take for an organisation: the many are right. A single word that
    /// is taken for a person stays one, since places and firms bear persons' names.
    private mutating func correctKinds() {
        var same: [String: [Int]] = [:]
        for form in forms.indices { same[foldedText(forms[form].text), default: []].append(form) }
        for group in same.values where group.count > 1 {
            guard let chief = group.max(by: { rank($0) < rank($1) }) else { continue }
            for form in group where forms[form].kind != forms[chief].kind {
                let isShortPerson = forms[form].kind == .person && !forms[form].text.contains(" ")
                if !isShortPerson, forms[form].mentions * Self.mistakeShare <= forms[chief].mentions {
                    forms[form].kind = forms[chief].kind
                }
            }
        }
    }

    private func rank(_ form: Int) -> (Int, Int, String) {
        (forms[form].mentions, forms[form].kind.place, forms[form].text)
    }

    private mutating func join(_ articles: FormArticles) {
        var sets = DisjointSets(count: forms.count)
        var people: [(form: Int, name: PersonName)] = []
        var organisations: [Int] = []
        var places: [String: Int] = [:]
        for form in forms.indices {
            switch forms[form].kind {
            case .person:
                let name = PersonName(forms[form].text)
                persons[form] = name
                people.append((form, name))
            case .org: organisations.append(form)
            case .place:
                let key = PlaceName.key(of: forms[form].text)
                if let first = places[key] { sets.join(form, first) } else { places[key] = form }
            }
        }
        var personGroups = PersonGroups(forms, people)
        personGroups.join(into: &sets)
        var organisationGroups = OrganisationGroups(forms, articles: articles.callAsFunction)
        organisationGroups.join(organisations, into: &sets)
        number(&sets)
    }

    private mutating func number(_ sets: inout DisjointSets) {
        var numbers: [Int: Int] = [:]
        groupOfForm = forms.indices.map { form in
            let root = sets.root(of: form)
            if let number = numbers[root] { return number }
            numbers[root] = numbers.count
            return numbers.count - 1
        }
        count = numbers.count
    }
}

/// The articles of each form, in order.
struct FormArticles {
    private var starts: [Int]
    private var articles: [Int32]

    init(_ register: NameRegister) {
        var starts = [Int](repeating: 0, count: register.forms.count + 1)
        for use in register.uses { starts[Int(use.form) + 1] += 1 }
        for form in register.forms.indices { starts[form + 1] += starts[form] }
        var next = starts
        articles = [Int32](repeating: 0, count: register.uses.count)
        for use in register.uses {
            articles[next[Int(use.form)]] = use.article
            next[Int(use.form)] += 1
        }
        self.starts = starts
    }

    func callAsFunction(_ form: Int) -> [Int32] { Array(articles[starts[form]..<starts[form + 1]]) }
}
