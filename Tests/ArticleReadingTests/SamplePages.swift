/// Pages written for these tests, in the shapes that copied pages have.
enum SamplePages {
    static let harbour = """
        The harbour authority of Lindholm said on Tuesday that it would close its northern basin for six weeks, after divers found cracks in \
        a wall that was built in 1931 and has carried the town's only crane ever since.
        Fishermen who land their catch there were told to use the southern quay, where there is room for nine boats at a time.
        "We could not wait any longer," said Marit Holm, who leads the authority, and added that the repair would cost 4.2 million crowns.
        """

    static let ferry = """
        Passengers on the night ferry between Lindholm and Oster slept in the lounge after an engine failed off the coast, the operator said. \
        The ship reached its berth seven hours late with 312 people on board, none of whom was hurt. A tug from Oster stood by until \
        morning while mechanics changed a pump. The company offered all of them a second crossing without charge before the end of the year.
        """

    static let library = """
        A library in the hills above Oster has lent its ten thousandth book to a reader who had never owned one. The town pays for the bus \
        that brings the books to eleven villages every second week, and last winter it drove through snow that closed the school for four \
        days. The council will decide in September whether the bus runs for another three years.
        """

    static let market = """
        Prices at the weekly market in Oster rose by a fifth within a month, traders said, because frost in April had killed most of the \
        early cherries. Growers in the valley expect a third of a usual harvest. Some have begun to sell apples from cold stores instead, \
        and a cooperative has asked the region for loans that need not be paid back before next summer.
        """

    /// A main text with page text below it, and three pasted articles.
    static let aggregator = """

        Harbour wall in Lindholm to be closed for six weeks
        LINDHOLM, June 3 (Reuters) - \(harbour)
        Hashtags

        Try Our AI Features
        Explore what Pagewise AI can do for you:
        Comments
        No comments yet...
        Related Articles

        The Coast Herald
        2 hours ago
        - The Coast Herald
        Night ferry limps home after engine failure
        \(ferry)


        Oster Evening Mail
        41 minutes ago
        - Oster Evening Mail
        Book bus lends its ten thousandth volume
        \(library)

        Valley Record
        an hour ago
        - Valley Record
        Cherries grow dear after a night of frost
        \(market)
        """
}
