internal import ArticleAnalysis

/// Makes the answer of a register: names with their forms, articles and companions.
struct NameListing {
    private let register: NameRegister
    private let groups: NameGroups
    /// The forms of each group.
    private var formsOfGroup: [[Int]]
    /// The groups of each article, each once: `groupsOfArticles[starts[a]..<starts[a + 1]]`.
    private var starts: [Int] = [0]
    private var groupsOfArticles: [Int32] = []
    private var articleCounts: [Int]
    private var mentionCounts: [Int]

    init(_ register: NameRegister) {
        self.register = register
        groups = NameGroups(register)
        formsOfGroup = Array(repeating: [], count: groups.count)
        articleCounts = Array(repeating: 0, count: groups.count)
        mentionCounts = articleCounts
        for (form, group) in groups.groupOfForm.enumerated() { formsOfGroup[group].append(form) }
        count()
    }

    private mutating func count() {
        var last = [Int32](repeating: -1, count: groups.count)
        for use in register.uses {
            while starts.count <= Int(use.article) { starts.append(groupsOfArticles.count) }
            let group = groups.groupOfForm[Int(use.form)]
            mentionCounts[group] += Int(use.count)
            if last[group] != use.article {
                last[group] = use.article
                groupsOfArticles.append(Int32(group))
                articleCounts[group] += 1
            }
        }
        while starts.count <= register.articles.count { starts.append(groupsOfArticles.count) }
    }

    /// Those of most articles first, then by mentions and name.
    func names(kind: Name.Kind?, limit: Int) -> [JoinedName] {
        let listed = (0..<groups.count).compactMap { group -> Listed? in
            let chief = chief(of: group)
            if let kind, groups.forms[chief].kind != kind { return nil }
            return Listed(
                group: group,
                chief: chief,
                articles: articleCounts[group],
                mentions: mentionCounts[group],
                name: groups.forms[chief].text,
                kind: groups.forms[chief].kind
            )
        }.sorted { $0.precedes($1) }.prefix(max(0, limit))
        return names(Array(listed))
    }

    func fullNames() -> [String: String] {
        var full: [String: String] = [:]
        for (form, name) in groups.persons where name.parts.count == 1 {
            let chief = chief(of: groups.groupOfForm[form])
            if (groups.persons[chief]?.parts.count ?? 0) > 1 {
                full[groups.forms[form].text] = groups.forms[chief].text
            }
        }
        return full
    }

    private struct Listed {
        let group: Int
        let chief: Int
        let articles: Int
        let mentions: Int
        let name: String
        let kind: Name.Kind

        func precedes(_ other: Listed) -> Bool {
            if articles != other.articles { return articles > other.articles }
            if mentions != other.mentions { return mentions > other.mentions }
            return (name, kind.rawValue) < (other.name, other.kind.rawValue)
        }
    }

    /// The form to show: the fullest, then the commonest.
    private func chief(of group: Int) -> Int {
        formsOfGroup[group].min { isShownBefore($0, $1) } ?? 0
    }

    private func isShownBefore(_ first: Int, _ second: Int) -> Bool {
        let own = groups.forms[first]
        let other = groups.forms[second]
        let left = own.fullness(groups.persons[first])
        let right = other.fullness(groups.persons[second])
        if left != right { return left > right }
        if own.articles != other.articles { return own.articles > other.articles }
        if own.text.utf8.count != other.text.utf8.count { return own.text.utf8.count > other.text.utf8.count }
        return own.text < other.text
    }

    private func names(_ listed: [Listed]) -> [JoinedName] {
        var wanted = [Int32](repeating: -1, count: groups.count)
        for (index, entry) in listed.enumerated() { wanted[entry.group] = Int32(index) }
        var uses = [[NameRegister.Use]](repeating: [], count: listed.count)
        for use in register.uses {
            let index = wanted[groups.groupOfForm[Int(use.form)]]
            if index >= 0 { uses[Int(index)].append(use) }
        }
        let order = articleOrder()
        var counter = CompanionCounter(groups: groups.count)
        return listed.enumerated().map { index, entry in
            JoinedName(
                kind: entry.kind,
                name: entry.name,
                variants: variants(of: entry),
                articles: entry.articles,
                mentions: entry.mentions,
                with: companions(of: entry, uses[index], &counter),
                places: places(uses[index], order)
            )
        }
    }

    private func variants(of entry: Listed) -> [String] {
        var texts: [String: Int] = [:]
        for form in formsOfGroup[entry.group] where groups.forms[form].text != entry.name {
            texts[groups.forms[form].text, default: 0] += groups.forms[form].articles
        }
        let sorted = texts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return sorted.prefix(NameRegister.Limits.variants).map(\.key)
    }

    /// Each article's place in the order of ids.
    private func articleOrder() -> [Int] {
        let sorted = register.articles.indices.sorted { register.articles[$0] < register.articles[$1] }
        var order = [Int](repeating: 0, count: sorted.count)
        for (place, article) in sorted.enumerated() { order[article] = place }
        return order
    }

    private func places(_ uses: [NameRegister.Use], _ order: [Int]) -> [JoinedName.Place] {
        let sorted = uses.sorted {
            let left = (order[Int($0.article)], $0.count)
            let right = (order[Int($1.article)], $1.count)
            if left != right { return left.0 != right.0 ? left.0 < right.0 : left.1 > right.1 }
            return register.forms[Int($0.form)].text < register.forms[Int($1.form)].text
        }
        return sorted.prefix(NameRegister.Limits.places).map { use in
            JoinedName.Place(
                article: register.articles[Int(use.article)],
                form: register.forms[Int(use.form)].text,
                count: Int(use.count),
                spans: use.spans < 0 ? [] : register.spans[Int(use.spans)]
            )
        }
    }

    private func companions(
        of entry: Listed,
        _ uses: [NameRegister.Use],
        _ counter: inout CompanionCounter
    ) -> [JoinedName.Companion] {
        var last: Int32 = -1
        for use in uses where use.article != last {
            last = use.article
            counter.count(groupsOfArticles[starts[Int(last)]..<starts[Int(last) + 1]])
        }
        let strongest = counter.take(NameRegister.Limits.companions, except: entry.group) { first, second in
            if articleCounts[first] != articleCounts[second] { return articleCounts[first] > articleCounts[second] }
            let left = groups.forms[chief(of: first)]
            let right = groups.forms[chief(of: second)]
            return (left.text, left.kind.rawValue) < (right.text, right.kind.rawValue)
        }
        return strongest.map { group, count in
            let chief = groups.forms[chief(of: group)]
            return JoinedName.Companion(kind: chief.kind, name: chief.text, count: count)
        }
    }
}

/// Counts groups again and again without clearing what was not touched.
private struct CompanionCounter {
    private var counts: [Int32]
    private var touched: [Int32] = []

    init(groups: Int) { counts = Array(repeating: 0, count: groups) }

    mutating func count(_ groups: ArraySlice<Int32>) {
        for group in groups {
            if counts[Int(group)] == 0 { touched.append(group) }
            counts[Int(group)] += 1
        }
    }

    /// The most frequent groups, and begins anew; `precedes` orders those with the same count.
    mutating func take(_ limit: Int, except own: Int, precedes: (Int, Int) -> Bool) -> [(group: Int, count: Int)] {
        let found = touched.filter { Int($0) != own }.map { (group: Int($0), count: Int(counts[Int($0)])) }
        let least = found.count <= limit ? 0 : found.map(\.count).sorted(by: >)[limit - 1]
        let strongest = found.filter { $0.count >= least }.sorted {
            $0.count != $1.count ? $0.count > $1.count : precedes($0.group, $1.group)
        }
        for group in touched { counts[Int(group)] = 0 }
        touched.removeAll(keepingCapacity: true)
        return Array(strongest.prefix(limit))
    }
}
