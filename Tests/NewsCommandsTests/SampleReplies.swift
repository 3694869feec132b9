/// Replies as newsd sends them.
enum SampleReplies {
    static let article = """
        "id":"a7k2mq8d0f3ep","title":"Harbour fire put out after two days","outlet":"The Courier","credit":"Reuters",\
        "byline":["Jane Doe"],"dateline":"ODESA","published":"2025-04-28T16:12:05Z","publishedFrom":"text",\
        "seen":"2025-04-29T08:00:00Z","language":"en","path":"pages/harbour.txt","span":[0,1200],"words":1341,\
        "story":"s7k2mq8d0f3ep","copyOf":null,"copies":1,"truncated":false
        """

    static let unknownArticle = """
        "id":"a0000000000zz","title":null,"outlet":null,"credit":null,"byline":[],"dateline":null,"published":null,\
        "publishedFrom":null,"seen":"2025-04-29T08:00:00Z","language":null,"path":"b.txt","span":[0,9],"words":2,\
        "story":"s0000000000zz","copyOf":null,"copies":0,"truncated":false
        """

    static let snippet = """
        "snippet":{"text":"Crews brought the fire in the harbour under control on Monday, a spokesman for the port said, \
        after two days in which grain silos burned down.","marks":[[18,22],[30,37]]}
        """

    static let search = """
        {"schema":1,"query":"harbour fire","parsed":"harbour AND fire","total":47,"totalCollapsed":41,"tookMs":1.93,\
        "hits":[{\(article),"score":3.25,\(snippet)},{\(unknownArticle),"score":1,"snippet":{"text":"","marks":[]}}],\
        "facets":{"outlet":[{"value":"The Courier","count":1200},{"value":"The National","count":3}]},"warnings":[]}

        """

    static let nothing = """
        {"schema":1,"query":"x","parsed":"x","total":0,"totalCollapsed":0,"tookMs":0.2,"hits":[],"facets":{},"warnings":[]}

        """

    static let unknownField = """
        {"schema":1,"error":{"code":"unknown_field","message":"unknown field \\"outlets\\"","hint":"did you mean outlet:?",\
        "place":[6,13]}}

        """

    static func status(_ state: String, files: Int, queued: Int, failed: Int = 0) -> String {
        """
        {"schema":1,"version":"0.1.0","ready":true,"state":"\(state)","reason":null,"files":\(files),"articles":11,\
        "stories":0,"copies":1,"failed":\(failed),"queued":\(queued),"indexBytes":123456,"uptimeSeconds":93784,\
        "lastChange":"2025-04-29T08:00:00Z","folder":"/srv/news"}

        """
    }

    static let files = """
        {"schema":1,"files":[{"path":"bad.txt","state":"failed","format":null,"articles":0,"bytes":12345,\
        "modified":"2025-04-29T08:00:00Z","indexed":null,"reason":"the file holds only zero bytes"},\
        {"path":"a \\"b\\", c.txt","state":"indexed","format":"text","articles":4,"bytes":999,\
        "modified":"2025-04-29T08:00:00Z","indexed":"2025-04-29T08:00:01Z","reason":null}]}

        """
}
