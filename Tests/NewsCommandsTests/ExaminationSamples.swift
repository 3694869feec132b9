/// Replies about what articles state, as newsd sends them: a ferry fire that never was.
enum ExaminationSamples {
    static func source(
        _ id: String = "a7k2mq8d0f3ep",
        outlet: String = "\"The Courier\"",
        copyOf: String = "null",
        sentence: String = "The harbour master put the burnt area at 1,400 square metres."
    ) -> String {
        """
        "sentence":"\(sentence)","span":[120,180],"article":"\(id)","title":"Ferry burns, \\"a total loss\\"",\
        "outlet":\(outlet),"credit":"Northwire","published":"2025-04-28T16:12:05Z","publishedFrom":"text",\
        "copyOf":\(copyOf),"path":"pages/ferry.txt"
        """
    }

    static func figure(
        _ value: String,
        bound: String = "about",
        claimant: String = "\"the harbour master\"",
        text: String = "nearly 1,400 square metres",
        from place: String = source()
    ) -> String {
        """
        {"value":\(value),"low":null,"high":null,"bound":"\(bound)","unit":"square metres","siValue":\(value),\
        "siUnit":"m²","subject":"burnt deck of the night ferry","claimant":\(claimant),"claimantKind":"direct",\
        "stance":"unverified","asOf":"2025-04-27","text":"\(text)","times":2,\(place)}
        """
    }

    static let ending = #""total":143,"examined":12,"warnings":["2 articles are not analysed yet"]"#

    static let figures = """
        {"schema":1,"figures":[\(figure("1400")),{"value":1.3e9,"low":1.2e9,"high":1.4e9,"bound":"range","unit":"$",\
        "siValue":null,"siUnit":"USD","subject":"","claimant":null,"claimantKind":"outlet","stance":"claims",\
        "asOf":null,"text":"$1.2-$1.4 billion","times":1,\(source("a0000000000zz", outlet: "null"))}],\(ending)}

        """

    static let compare = """
        {"schema":1,"comparisons":[{"subject":"burnt deck of the night ferry","unit":"square metres","conflict":true,\
        "independent":3,"groups":[{"low":1294.994,"high":1300,"independent":2,"claims":[\(figure("1300", text: "about 1,300 square metres")),\
        \(figure("1300", text: "about 1,300 square metres", from: source("a0000000000zz", outlet: "null", copyOf: "\"a7k2mq8d0f3ep\"")))]},\
        {"low":1400,"high":null,"independent":1,"claims":[\(figure("1400", bound: "moreThan", claimant: "null", text: "more than 1,400 square metres"))]}]},\
        {"subject":"passengers","unit":null,"conflict":false,"independent":1,"groups":[{"low":62,"high":62,\
        "independent":1,"claims":[]}]}],\(ending)}

        """

    static let quotes = """
        {"schema":1,"quotes":[{"text":"“Nobody should have been on that deck after ten at night”","kind":"direct",\
        "speaker":"she","speakerName":"Ann Lind","cue":"said",\(source()),"others":[{"text":"“Nobody should have been \
        on that deck”","kind":"direct","speaker":null,"speakerName":null,"cue":null,\
        \(source("a0000000000zz", outlet: "null", copyOf: "\"a7k2mq8d0f3ep\"")),"difference":"shortened"}]},\
        {"text":"it was cold","kind":"indirect","speaker":null,"speakerName":null,"cue":null,\(source()),"others":[]}],\
        \(ending)}

        """

    static let names = """
        {"schema":1,"names":[{"name":"Ann Lind","kind":"person","variants":["Ann Lind","Lind","Anne Lindt"],\
        "articles":1200,"mentions":3000,"with":[{"name":"Port Halden","count":900,"kind":"place"},{"name":"Northwire",\
        "count":3,"kind":"org"}],"places":[{"article":"a7k2mq8d0f3ep","form":"Lind","count":3,"spans":[[1,5],[9,13]]},\
        {"article":"a0000000000zz","form":"Ann Lind","count":1,"spans":[]}]},{"name":"Velna","kind":"place",\
        "variants":[],"articles":1,"mentions":1,"with":[],"places":[]}],\(ending)}

        """

    static let timeline = """
        {"schema":1,"entries":[{"date":"2025-04-26","precision":"day","text":"The ferry left Port Halden on Saturday \
        with 62 passengers and caught fire an hour later.","articles":["a7k2mq8d0f3ep"],"start":"2025-04-26",\
        "end":"2025-04-26","mentions":[{"dateText":"on Saturday","basis":"weekday",\(source())}]},{"date":"2025-05",\
        "precision":"month","text":"An inquiry begins in May.","articles":["a7k2mq8d0f3ep"],"start":"2025-05-01",\
        "end":"2025-05-31","mentions":[{"dateText":"in May","basis":"publication",\(source())}]},\
        {"date":"2025-05-05","precision":"day","text":"Crews searched the wreck all week.",\
        "articles":["a7k2mq8d0f3ep"],"start":"2025-05-05","end":"2025-05-11",\
        "mentions":[{"dateText":"all week","basis":"publication",\(source())}]}],\(ending)}

        """

    static let story = """
        {"id":"s7k2mq8d0f3ep","title":"Ferry burns off Port Halden","first":"2025-04-26","last":"2025-04-28T16:12:05Z",\
        "outlets":["The Courier","The National"],"independent":1,"articles":[{\(SampleReplies.article)},\
        {\(SampleReplies.unknownArticle)}]}
        """

    static let oneStory = "{\"schema\":1,\"story\":\(story)}\n"
    static let stories = "{\"schema\":1,\"stories\":[\(story)],\(ending)}\n"

    static let copies = """
        {"schema":1,"groups":[{"original":"a7k2mq8d0f3ep","articles":[{\(SampleReplies.article),"containment":1},\
        {\(SampleReplies.unknownArticle),"containment":0.978}],"differences":[{"in":"a7k2mq8d0f3ep","only":"The mayor \
        had warned of this for years, and nobody had listened.","span":[3,50],"other":"a0000000000zz",\
        "kind":"sentence"},{"in":"a0000000000zz","only":"on Sunday","span":[7,16],"other":"a7k2mq8d0f3ep",\
        "kind":"words"}]}],\(ending)}

        """
}
