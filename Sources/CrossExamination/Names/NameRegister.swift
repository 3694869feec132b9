package import NewsModel

/// Takes the names of articles, one article after the other, and joins the written forms that are one name.
///
/// The order of arrival never matters. Each distinct form is kept once, so that a hundred thousand articles fit.
package struct NameRegister: Sendable {
    /// What an answer holds at most of one name.
    package enum Limits {
        package static let companions = 20
        package static let places = 200
        package static let variants = 50
        /// Of one article.
        package static let spans = 20
    }

    /// A written form as one kind of name.
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
    /// Those of one article stand together.
    private(set) var uses: [Use] = []
    private(set) var spans: [[FileSpan]] = []
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
            let place = name.spans.isEmpty ? -1 : Int32(spans.count)
            if !name.spans.isEmpty { spans.append(Array(name.spans.prefix(Limits.spans))) }
            uses.append(Use(article: article, form: number, count: Int32(clamping: name.count), spans: place))
        }
    }

    /// The names, those of most articles first, then by mentions and name; `limit` of them at most.
    package func joined(kind: Name.Kind? = nil, limit: Int = .max) -> [Name] {
        NameListing(self).names(kind: kind, limit: limit)
    }

    /// The first `limit` of the names, and how many there are.
    package func page(limit: Int) -> (names: [Name], total: Int) {
        let listing = NameListing(self)
        return (listing.names(kind: nil, limit: limit), listing.size)
    }

    /// For persons that an article names by their last name only: the full name that the other articles give.
    func fullNames() -> [String: String] { NameListing(self).fullNames() }
}

/// The names of a few articles, joined.
package func joinedNames(_ articles: [ExaminedArticle], kind: Name.Kind? = nil, limit: Int = .max) -> [Name] {
    var register = NameRegister()
    for article in articles {
        register.add(article: article.id, names: article.nameUses())
    }
    return register.joined(kind: kind, limit: limit)
}
