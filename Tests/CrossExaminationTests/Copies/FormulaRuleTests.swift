import CrossExamination
import Testing

@Suite struct FormulaRuleTests {
    private static func areCopies(_ one: String, _ other: String) -> Bool {
        let link = CopyText(one).copyLink(CopyText(other))
        #expect(link == CopyText(other).copyLink(CopyText(one)))
        return link != nil
    }

    private static func marketNotice(_ company: String, _ figures: [String]) -> String {
        """
        Shares in \(company) closed the regular session of the exchange at a price of \(figures[0]) crowns each, after \
        the turnover in the trading of the day had come to \(figures[1]) pieces in total. The lowest price of the day \
        at the exchange was \(figures[2]) crowns, and the highest price of the day was \(figures[3]) crowns for a share.
        """
    }

    @Test func filledFormsAreNoCopies() {
        let one = Self.marketNotice("Ostrel Works", ["41.20", "18,400", "40.95", "41.60"])
        let other = Self.marketNotice("Banca Tremonde", ["7.05", "903,100", "6.88", "7.11"])
        #expect(CopyText(one).match(CopyText(other)).containment >= 0.5)
        #expect(!Self.areCopies(one, other))
    }

    @Test func weatherOfAnotherDayIsNoCopy() {
        func weather(_ town: String, _ day: String, _ figures: [Int]) -> String {
            """
            The weather service expects for the area of \(town) a mostly cloudy day with some rain towards the evening of \
            \(day), while the wind will blow at first weakly and later more strongly from the west at up to \
            \(figures[0]) kilometres an hour, with temperatures in the afternoon that will climb at the most to \
            \(figures[1]) degrees.
            """
        }
        let one = weather("Velmora", "Tuesday", [31, 14])
        let other = weather("Karsund", "Friday", [46, 9])
        #expect(CopyText(one).match(CopyText(other)).containment >= 0.5)
        #expect(!Self.areCopies(one, other))
    }

    @Test func paragraphUnderUnlikeArticlesMakesNoCopies() {
        let paragraph = """
            This newspaper is read by more people in the valley than any other. It is printed on paper from our own \
            forests, and it comes to your door before six in the morning on every working day. Whoever orders it for a \
            year now will get the first two months for nothing and a bag with the picture of the old mill. Write to our \
            readers' desk or ring us up, and we shall be glad to tell you more about this offer and about all the others.
            """
        let harbour = """
            The harbour of Karsund will be dredged next spring, its council decided after a long debate. Fishermen had \
            asked for deeper water since two trawlers ran aground in October. The work should cost nine million crowns \
            and take until midsummer.
            """
        let concert = """
            Violinist Elna Drovik opens the season with three sonatas on Sunday evening. Tickets are sold out, but the \
            concert hall puts loudspeakers on its terrace. The young musician grew up in a family of clockmakers and \
            taught herself to play.
            """
        let one = harbour + "\n\n" + paragraph
        let other = concert + "\n\n" + paragraph
        #expect(CopyText(one).match(CopyText(other)).containment >= 0.5)
        #expect(!Self.areCopies(one, other))
    }

    @Test func newLeadOverTheSameReportLeavesACopy() {
        let report = """
            The fire at the grain store of Karsund broke out shortly before midnight, the fire brigade of Karsund said. \
            Forty firemen fought the flames until morning, while residents of the harbour quarter were brought to a \
            school. Nobody was hurt. The store belonged to the trading house Ostrel, which kept barley and rye there. \
            Police are looking for a white van that witnesses saw near the grain store.
            """
        let one = "Flames destroyed a grain store of the trading house Ostrel in Karsund overnight. " + report
        let other = """
            Police in Karsund are looking for a white van after the fire that destroyed the grain store in the harbour \
            quarter, as a spokeswoman said on Tuesday. 
            """ + report
        #expect(Self.areCopies(one, other))
    }
}
