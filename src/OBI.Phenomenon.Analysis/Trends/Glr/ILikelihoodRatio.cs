namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>The likelihood ratio of a rise at some step since the start against no rise.</summary>
internal interface ILikelihoodRatio
{
    /// <summary>The statistic if this count came now.</summary>
    double With(double count, double mean);

    /// <summary>Takes the count in.</summary>
    void Add(double count, double mean);

    /// <summary>Forgets all counts.</summary>
    void Restart();

    /// <summary>Whether a statistic raises the alarm.</summary>
    bool Alarms(double statistic, double threshold);
}
