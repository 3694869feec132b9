import Testing

@testable import NewsCommands

@Suite struct NewsIDTests {
    @Test(arguments: [
        (["a7k2m"], NewsID.article), (["s7k2mq8d0f3ep"], .story), (["a0000000000zz"], .article),
        (["a7k2"], nil), (["a7k2mq8d0f3ep0"], nil), (["a7k2l"], nil), (["b7k2m"], nil), (["A7k2m"], nil),
        (["a7k2m", "fire"], nil), ([], nil),
    ])
    func tellsIdsFromQueries(_ words: [String], _ kind: NewsID?) {
        #expect(NewsID.kind(of: words) == kind)
    }
}
