internal import ArticleAnalysis
internal import NewsModel

/// Makes the answer of a register: names with their forms, articles and companions.
struct NameListing {
    private let register: NameRegister
    private let groups: NameGroups
    /// The forms of each group.
    private var formsOfGroup: [[Int]]
    /// The groups of each article, each once: `groupsOfArticles[starts[a]..<starts[a + 1]]`.
    private var starts: [Int] = [0]
    private var groupsOfArticles: [Int32] = []
    /// Of each group the form to show, and its place among all in the order of the answer.
    private var chiefs: [Int] = []
    private var ranks: [Int32] = []
    private var byRank: [Int32] = []
    private var articleCounts: [Int]
    private var mentionCounts: [Int]

    init(_ register: NameRegister) {
        self.register = register
        groups = NameGroups(register)
        formsOfGroup = Array(repeating: [], count: groups.count)
        articleCounts = Array(repeating: 0, count: groups.count)
        mentionCounts = articleCounts
        for (form, group) in groups.groupOfForm.enumerated() { formsOfGroup[group].append(form) }
        countArticles()
        chiefs = formsOfGroup.map { forms in forms.min { isShownBefore($0, $1) } ?? 0 }
        rank()
    }

    /// Those of most articles first, then by mentions and name.
    private mutating func rank() {
        ranks = Array(repeating: 0, count: groups.count)
        let order = (0..<groups.count).sorted { first, second in
            if articleCounts[first] != articleCounts[second] { return articleCounts[first] > articleCounts[second] }
            if mentionCounts[first] != mentionCounts[second] { return mentionCounts[first] > mentionCounts[second] }
            let own = groups.forms[chiefs[first]]
            let other = groups.forms[chiefs[second]]
            return (own.text, own.kind.place) < (other.text, other.kind.place)
        }
        for (rank, group) in order.enumerated() { ranks[group] = Int32(rank) }
        byRank = order.map { Int32($0) }
    }

    private mutating func countArticles() {
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

    var size: Int { groups.count }

    /// Those of most articles first.
    func names(kind: Name.Kind?, limit: Int) -> [Name] {
        let wanted = (0..<groups.count).filter { kind == nil || groups.forms[chiefs[$0]].kind == kind }
        return names(of: Array(wanted.sorted { ranks[$0] < ranks[$1] }.prefix(max(0, limit))))
    }

    func fullNames() -> [String: String] {
        var full: [String: String] = [:]
        for (form, name) in groups.persons where name.parts.count == 1 {
            let chief = chiefs[groups.groupOfForm[form]]
            if (groups.persons[chief]?.parts.count ?? 0) > 1 {
                full[groups.forms[form].text] = groups.forms[chief].text
            }
        }
        return full
    }

    /// The fullest, then the commonest.
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

    private func names(of listed: [Int]) -> [Name] {
        var wanted = [Int32](repeating: -1, count: groups.count)
        for (index, group) in listed.enumerated() { wanted[group] = Int32(index) }
        var uses = [[NameRegister.Use]](repeating: [], count: listed.count)
        for use in register.uses {
            let index = wanted[groups.groupOfForm[Int(use.form)]]
            if index >= 0 { uses[Int(index)].append(use) }
        }
        let order = articleOrder()
        var counter = CompanionCounter(groups: groups.count)
        return listed.enumerated().map { index, group in
            Name(
                name: groups.forms[chiefs[group]].text,
                kind: groups.forms[chiefs[group]].kind,
                variants: variants(of: group),
                articles: articleCounts[group],
                mentions: mentionCounts[group],
                with: companions(of: group, uses[index], &counter),
                places: places(uses[index], order)
            )
        }
    }

    private func variants(of group: Int) -> [String] {
        let name = groups.forms[chiefs[group]].text
        var texts: [String: Int] = [:]
        for form in formsOfGroup[group] where groups.forms[form].text != name {
            texts[groups.forms[form].text, default: 0] += groups.forms[form].articles
        }
        // Capitals alone make no variant.
        var seen: Set<String> = [name.lowercased()]
        let sorted = texts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        return Array(sorted.filter { seen.insert($0.lowercased()).inserted }.prefix(NameRegister.Limits.variants))
    }

    /// Each article's place in the order of ids.
    private func articleOrder() -> [Int] {
        let sorted = register.articles.indices.sorted { register.articles[$0] < register.articles[$1] }
        var order = [Int](repeating: 0, count: sorted.count)
        for (place, article) in sorted.enumerated() { order[article] = place }
        return order
    }

    private func places(_ uses: [NameRegister.Use], _ order: [Int]) -> [Name.Place] {
        let sorted = uses.sorted {
            let left = (order[Int($0.article)], $0.count)
            let right = (order[Int($1.article)], $1.count)
            if left != right { return left.0 != right.0 ? left.0 < right.0 : left.1 > right.1 }
            return register.forms[Int($0.form)].text < register.forms[Int($1.form)].text
        }
        return sorted.prefix(NameRegister.Limits.places).map { use in
            Name.Place(
                article: register.articles[Int(use.article)],
                form: register.forms[Int(use.form)].text,
                count: Int(use.count),
                spans: use.spans < 0 ? [] : register.spans[Int(use.spans)]
            )
        }
    }

    private func companions(
        of group: Int,
        _ uses: [NameRegister.Use],
        _ counter: inout CompanionCounter
    ) -> [Name.Companion] {
        var last: Int32 = -1
        for use in uses where use.article != last {
            last = use.article
            counter.count(groupsOfArticles[starts[Int(last)]..<starts[Int(last) + 1]])
        }
        return counter.take(NameRegister.Limits.companions, except: group, ranks: ranks, byRank: byRank).map {
            group,
            count in
            let chief = groups.forms[chiefs[group]]
            return Name.Companion(name: chief.text, count: count, kind: chief.kind)
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

    /// The most frequent groups, and begins anew; `ranks` orders those with the same count, `byRank` leads back.
    mutating func take(_ limit: Int, except own: Int, ranks: [Int32], byRank: [Int32]) -> [(group: Int, count: Int)] {
        var keys: [UInt64] = []
        for group in touched where Int(group) != own {
            // The count in the upper half, the rank upside down in the lower.
            keys.append(UInt64(counts[Int(group)]) << 32 | UInt64(UInt32.max - UInt32(bitPattern: ranks[Int(group)])))
        }
        let strongest = keys.sorted(by: >).prefix(limit).map { key in
            (group: Int(byRank[Int(UInt32.max - UInt32(truncatingIfNeeded: key))]), count: Int(key >> 32))
        }
        for group in touched { counts[Int(group)] = 0 }
        touched.removeAll(keepingCapacity: true)
        return strongest
    }
}
