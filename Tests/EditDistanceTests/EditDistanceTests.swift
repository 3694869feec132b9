import EditDistance
import Testing

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("ferry", "ferry", 0), ("ferry", "fery", 1), ("ferry", "ferrry", 1), ("ferry", "furry", 1),
        ("ferry", "efrry", 1), ("ferry", "fury", 2), ("häuser", "hauser", 1), ("ab", "", 2), ("ca", "abc", 3),
    ])
    func editsAreCounted(one: String, other: String, distance: Int) {
        #expect(editDistance(one, other, limit: distance) == distance)
        #expect(editDistance(other, one, limit: distance) == distance)
        #expect(editDistance(one, other, limit: .max) == distance)
        #expect(distance == 0 || editDistance(one, other, limit: distance - 1) == nil)
    }

    @Test func suggestsTheNearest() throws {
        let words = ["count", "court", "search"]
        #expect(nearestWord(to: "cuort", among: words, limit: 2)?.word == "court")
        #expect(try #require(nearestWord(to: "coumt", among: words, limit: 2)) == ("count", 1))
        #expect(nearestWord(to: "show", among: words, limit: 2) == nil)
    }

    @Test func ofEquallyNearOnesSuggestsTheFirst() {
        #expect(nearestWord(to: "cour", among: ["count", "court", "tour"], limit: 2)?.word == "court")
        #expect(nearestWord(to: "cow", among: ["row", "cot"], limit: 2)?.word == "row")
    }
}
