internal import ArticleAnalysis

/// Joins the written forms of organisations' names: the same words without the legal form, and an acronym with the full name
/// that the articles use beside it.
///
/// An acronym alone proves nothing: many names have the same one. It joins a full name when at least half of the articles
/// with the full name use the acronym, too, and no other full name comes near.
struct OrganisationGroups {
    private let forms: [NameForm]
    /// A form's articles, in order.
    private let articles: (Int) -> [Int32]
    /// The forms with the same words.
    private var byKey: [String: [Int]] = [:]
    private var byAcronym: [String: [String]] = [:]

    /// How many full names with one acronym are looked at.
    private static let mostCandidates = 200
    /// How many times more articles than with any other full name must name both.
    private static let lead = 4

    init(_ forms: [NameForm], articles: @escaping (Int) -> [Int32]) {
        self.forms = forms
        self.articles = articles
    }

    mutating func join(_ numbers: [Int], into sets: inout DisjointSets) {
        for form in numbers {
            byKey[OrganisationName.key(of: forms[form].text), default: []].append(form)
        }
        var acronyms: [String: [Int]] = [:]
        for (key, group) in byKey {
            for form in group.dropFirst() { sets.join(form, group[0]) }
            let own = OrganisationName.acronyms(of: forms[group[0]].text)
            if key.contains(" ") {
                for acronym in own { byAcronym[acronym, default: []].append(key) }
            } else if own.contains(key) {
                acronyms[key] = group
            }
        }
        for (acronym, group) in acronyms {
            if let full = fullName(of: acronym, group), let form = byKey[full]?.first { sets.join(form, group[0]) }
        }
    }

    private func fullName(of acronym: String, _ group: [Int]) -> String? {
        guard let candidates = byAcronym[acronym], candidates.count <= Self.mostCandidates else { return nil }
        let own = articleSet(group)
        var counted: [(key: String, count: Int)] = []
        for key in candidates {
            let theirs = articleSet(byKey[key] ?? [])
            let both = theirs.intersection(own).count
            if both > 0, both * 2 >= theirs.count { counted.append((key, both)) }
        }
        counted.sort { ($1.count, $0.key) < ($0.count, $1.key) }
        guard let first = counted.first else { return nil }
        return counted.count == 1 || first.count >= counted[1].count * Self.lead ? first.key : nil
    }

    private func articleSet(_ forms: [Int]) -> Set<Int32> {
        var all: Set<Int32> = []
        for form in forms { all.formUnion(articles(form)) }
        return all
    }
}
