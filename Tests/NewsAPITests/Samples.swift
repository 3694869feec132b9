import NewsModel

extension Article {
    static let sample = Article(
        id: "abcdefghjkmnp",
        title: nil,
        outlet: "The Example",
        credit: nil,
        byline: ["Ann Example"],
        dateline: nil,
        published: Moment("2025-04-26"),
        publishedFrom: .text,
        seen: Moment(seconds: 1_745_662_500),
        language: "en",
        path: PathText(text: #"caf\xe9.txt"#),
        span: FileSpan(0..<120),
        words: 20,
        story: "sbcdefghjkmnp",
        copyOf: nil,
        copies: 1,
        truncated: false
    )

    static let json = """
        "id":"abcdefghjkmnp","title":null,"outlet":"The Example","credit":null,"byline":["Ann Example"],"dateline":null,\
        "published":"2025-04-26","publishedFrom":"text","seen":"2025-04-26T10:15:00Z","language":"en",\
        "path":"caf\\\\xe9.txt","span":[0,120],"words":20,"story":"sbcdefghjkmnp","copyOf":null,"copies":1,\
        "truncated":false
        """
}
