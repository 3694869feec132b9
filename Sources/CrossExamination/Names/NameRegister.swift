package import ArticleAnalysis

/// Takes the names of articles, one article after the other, and joins the written forms that are one name.
///
/// The order of arrival never matters. Each distinct form is kept once, so that a hundred thousand articles fit.
package struct NameRegister: Sendable {
    /// What an answer holds at most of one name.
    package enum Limits {
        package static let companions = 20
        package static let places = 200
    }

    struct Form: Hashable {
        let kind: Name.Kind
        let text: String
    }

    /// A form in an article.
    struct Use {
        let article: Int32
        let form: Int32
        let count: Int32
        /// Index into `spans`; negative for none.
        let spans: Int32
    }

    private(set) var articles: [String] = []
    private(set) var forms: [Form] = []
    private(set) var uses: [Use] = []
    private(set) var spans: [[ByteSpan]] = []
    private var numbers: [Form: Int32] = [:]

    package init() {}

    /// Adds an article; each id once.
    package mutating func add(article id: String, names: [NameUse]) {
        let article = Int32(articles.count)
        articles.append(id)
        for name in names {
            let form = Form(kind: name.kind, text: name.canonical)
            let number = numbers[form] ?? Int32(forms.count)
            if Int(number) == forms.count {
                numbers[form] = number
                forms.append(form)
            }
            uses.append(
                Use(
                    article: article,
                    form: number,
                    count: Int32(clamping: name.count),
                    spans: name.spans.isEmpty ? -1 : Int32(spans.count)
                )
            )
            if !name.spans.isEmpty { spans.append(name.spans) }
        }
    }

    /// The names, those of most articles first, then by mentions and name; `limit` of them at most.
    package func joined(kind: Name.Kind? = nil, limit: Int = .max) -> [JoinedName] {
        var names: [Int32: JoinedName] = [:]
        for use in uses {
            let form = forms[Int(use.form)]
            if let kind, form.kind != kind { continue }
            var name =
                names[use.form]
                ?? JoinedName(
                    kind: form.kind,
                    name: form.text,
                    variants: [],
                    articles: 0,
                    mentions: 0,
                    with: [],
                    places: []
                )
            name.articles += 1
            name.mentions += Int(use.count)
            names[use.form] = name
        }
        let sorted = names.values.sorted {
            ($1.articles, $1.mentions, $0.name) < ($0.articles, $0.mentions, $1.name)
        }
        return Array(sorted.prefix(limit))
    }
}

/// The names of a few articles, joined.
package func joinedNames(_ articles: [ExaminedArticle], kind: Name.Kind? = nil, limit: Int = .max) -> [JoinedName] {
    var register = NameRegister()
    for article in articles {
        register.add(article: article.id, names: NameUse.uses(of: article.facts.names))
    }
    return register.joined(kind: kind, limit: limit)
}
