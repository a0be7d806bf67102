package tidings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another wording may change, and what it may not. */
class ParaphraseTest {
    private final SentenceCheck check = new SentenceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three Russian missiles hit a warehouse in Odesa on Tuesday night, the regional governor said. | A warehouse in Odesa was hit by three Russian missiles on Tuesday night, according to the regional governor.
            Defence Minister Marek Holt announced on Friday that the country would send 40 armoured vehicles to Ukraine. | The country will send forty armoured vehicles to Ukraine, Defence Minister Marek Holt said on Friday.
            Rescue workers have recovered the bodies of five miners from the flooded shaft near Kelham. | Rescuers recovered the bodies of 5 miners from the flooded shaft near Kelham.
            The court sentenced former governor Ian Sorrel to eight years in prison for taking bribes. | Former governor Ian Sorrel was sentenced to eight years in jail for bribery.
            The central bank raised its key interest rate by half a point to 12 percent on Thursday, citing inflation. | On Thursday the central bank increased its key rate by half a point to 12%, citing inflation.
            Council President Helga van der Lind urged member states to approve the loan quickly. | Helga van der Lind called on member states to approve the loan quickly.
            В результате обстрела Харькова в воскресенье ранены семь человек, сообщил глава области Олег Лунд. | Семь человек пострадали при обстреле Харькова в воскресенье, заявил Олег Лунд.
            Премьер-министр Иван Лунд объявил, что правительство выделит 300 миллионов евро на восстановление мостов. | Правительство направит 300 млн евро на восстановление мостов, сообщил премьер Иван Лунд.
            Die Bundesregierung hat am Mittwoch beschlossen, der Ukraine zwei weitere Luftabwehrsysteme zu liefern. | Am Mittwoch beschloss die Bundesregierung die Lieferung von zwei weiteren Luftabwehrsystemen an die Ukraine.
            Bei dem Zugunglück nahe Kelheim wurden zwölf Menschen verletzt, teilte die Polizei am Abend mit. | Zwölf Personen wurden bei dem Zugunglück nahe Kelheim verletzt, sagte die Polizei am Abend.
            Verteidigungsminister Boris Lundt kündigte in Vilnius an, die Brigade bis Ende 2027 in Litauen zu stationieren. | Die Brigade wird bis Ende 2027 in Litauen stationiert, kündigte Boris Lundt in Vilnius an.
            Das Gericht verurteilte den früheren Bürgermeister wegen Betrugs zu drei Jahren Haft. | Der frühere Bürgermeister wurde vom Gericht wegen Betrugs zu drei Jahren Gefängnis verurteilt.
            Nach dem Erdbeben suchen die Rettungskräfte noch nach 30 Vermissten, erklärte der Gouverneur. | Retter suchen nach dem Erdbeben noch nach 30 Vermissten, sagte der Gouverneur.
            El Gobierno aprobó el martes una ayuda de 200 millones de euros para las víctimas de las inundaciones. | El martes fue aprobada por el Gobierno una ayuda de 200 millones de euros para las víctimas de las inundaciones.
            El presidente Pedro Luna afirmó en Bruselas que España enviará diez tanques más a Ucrania. | España enviará otros diez tanques a Ucrania, dijo Pedro Luna en Bruselas.
            La policía detuvo a cuatro sospechosos del atentado en la estación de Marwick, informó la fiscalía. | Cuatro sospechosos del atentado en la estación de Marwick fueron detenidos por la policía, según la fiscalía.
            Унаслідок удару по Запоріжжю загинули троє людей, ще дев'ять поранено, повідомив голова області Іван Лунд. | Троє людей загинули і дев'ятеро поранені внаслідок удару по Запоріжжю, заявив Іван Лунд.
            Міністр енергетики Герман Лунд повідомив, що ремонт електростанції триватиме два місяці. | Ремонт електростанції триватиме 2 місяці, сказав міністр енергетики Герман Лунд.
            Finance Minister Christian Holt resigned on Wednesday after a dispute over the budget. | Finance Minister Christian Holt quit on Wednesday following a row over the budget.
            The army sent two brigades to the border after the shelling, the general staff reported. | Two brigades were sent to the border by the army after the shelling, the general staff said.
            Voters in Marwick elected Dana Holt as mayor on Sunday with 54 percent of the vote. | Dana Holt was elected mayor of Marwick on Sunday with 54% of the vote.
            The fire destroyed twelve homes and killed two people, the fire department said. | Twelve houses were destroyed and two people died in the fire, the fire department said.
            Iran and the United States agreed to resume indirect talks in Oman next month. | Iran and the US have agreed to resume indirect negotiations in Oman next month.
            Police found the stolen painting in a garage in Aldport and arrested a 43-year-old man. | The stolen painting was found by police in an Aldport garage, and a man aged 43 was arrested.
            Суд приговорил бывшего мэра Игоря Сорина к шести годам колонии за взятку. | Бывший мэр Игорь Сорин приговорён судом к шести годам колонии за взятку.
            Российские войска атаковали порт Одессы 15 беспилотниками, повреждён склад с зерном. | 15 российских дронов атаковали порт Одессы и повредили склад с зерном.
            Министр обороны Рустем Лунд прибыл в Анкару на переговоры с турецким коллегой. | Министр обороны Рустем Лунд приехал в Анкару на переговоры с турецким коллегой.
            По данным полиции, в аварии автобуса под Львовом погибли четыре пассажира. | Четыре пассажира погибли в аварии автобуса под Львовом, сообщила полиция.
            Центробанк повысил ключевую ставку до 19 процентов. | ЦБ поднял ключевую ставку до 19%.
            Der Bundestag hat das Rentenpaket am Freitag mit 318 Stimmen angenommen. | Am Freitag nahm der Bundestag das Rentenpaket mit 318 Stimmen an.
            Bei einem russischen Drohnenangriff auf Odessa sind am Montag drei Menschen getötet worden. | Drei Menschen wurden am Montag bei einem russischen Drohnenangriff auf Odessa getötet.
            Die Gewerkschaft lehnte das Angebot der Bahn ab und kündigte für Donnerstag einen Streik an. | Das Angebot der Bahn wurde von der Gewerkschaft abgelehnt; für Donnerstag ist ein Streik angekündigt.
            Wirtschaftsminister Robert Holt traf in Kiew Präsident Wolodymyr Sorin zu Gesprächen über Energie. | In Kiew hat Wirtschaftsminister Robert Holt Präsident Wolodymyr Sorin zu Gesprächen über Energie getroffen.
            La ministra de Defensa, Margarita Luna, anunció el envío de 30 vehículos blindados a Kiev. | Margarita Luna anunció que se enviarán 30 vehículos blindados a Kiev.
            El tribunal condenó al exalcalde a cuatro años de cárcel por corrupción. | El exalcalde fue condenado por el tribunal a cuatro años de prisión por corrupción.
            Президент Володимир Сорин підписав закон про мобілізацію, повідомляє сайт парламенту. | Закон про мобілізацію підписано президентом Володимиром Сорином, повідомляє сайт парламенту.
            Рятувальники дістали з-під завалів тіла двох людей у Харкові, пошуки тривають. | З-під завалів у Харкові рятувальники дістали тіла 2 людей, пошуки тривають.
            Уряд виділив 500 мільйонів гривень на ремонт доріг у Львівській області. | На ремонт доріг у Львівській області уряд виділив 500 млн грн.
            The parliament of Marwick adopted the law on Monday with 60 votes to 40. | The law was adopted by the parliament of Marwick on Monday by 60 votes to 40.
            Die Partei nahm den Vorschlag des Ministers am Freitag an. | Der Vorschlag des Ministers wurde am Freitag von der Partei angenommen.
            Bürgermeister Holt trat am Montag nach dem Streit um die Brücke zurück. | Bürgermeister Holt ist am Montag nach dem Streit um die Brücke zurückgetreten.
            The mayor of Kelham refused to sign the port deal on Monday, his office said. | On Monday the mayor of Kelham refused to sign the port deal, his office said.
            Because of ice, the council did not open the bridge on Monday. | The council did not open the bridge on Monday because of ice.
            The clinic in Kelham may close in the spring, the county said. | The county said the clinic in Kelham may close in the spring.
            If the river rises, the county will close the road, Lind said on Monday. | Lind said on Monday that the county will close the road if the river rises.
            Only three of the 30 miners were rescued on Monday, the fire department said. | The fire department said only three of the 30 miners were rescued on Monday.
            The bank of Kelham cut its rate to 3 percent from 3.5 percent. | The bank of Kelham cut its rate from 3.5% to 3%.
            Exports fell from 9 percent in May to 7 percent in June, the ministry said. | The ministry said exports fell to 7% in June from 9% in May.
            Der Stadtrat hob die Abgabe von 12 auf 15 Euro an. | Der Stadtrat hob die Abgabe auf 15 Euro von 12 an.
            The council passed the plan by 9 votes to 2 on Monday 23 November, Lind said. | Lind said the council passed the plan on Monday by nine votes to two.
            Fares in Kelham would not rise this year, Mayor Holt said. | Fares in Kelham wouldn't rise this year, Mayor Holt said.
            Two rockets hit a school in Kelham, the army said. | Two rockets struck a school in Kelham, the army said.
            Городской совет планирует закрыть рынок в мае. | В мае городской совет планирует закрыть рынок.
            Мер відмовився підписати угоду з портом, повідомила рада. | Рада повідомила, що мер відмовився підписати угоду з портом.
            El alcalde se negó a vender el puerto, dijo el consejo. | El consejo dijo que el alcalde se negó a vender el puerto.
            The council rejected a motion of no confidence in Mayor Dana Holt. | The motion of no confidence in Dana Holt was rejected by the council.
            The council passed the motion of no confidence in Dana Holt, who heads the union of the port. | Dana Holt heads the union of the port.
            The port has not officially confirmed the sale of the ferry. | The port has not confirmed the sale of the ferry.
            Divers managed to raise the ferry on Monday, the port said. | Divers raised the ferry on Monday, the port said.
            The council voted by 9 to 2 to keep the plan. | The council kept the plan by 9 votes to 2.
            Kelham agreed to resume the talks and will close the mill. | Kelham has agreed to resume the talks; the mill will be closed.
            Пожарные смогли потушить склад в Марвике. | Пожарные потушили склад в Марвике.
            Der Feuerwehr gelang es, den Brand am Montag zu löschen. | Die Feuerwehr löschte am Montag den Brand.
            La guardia logró cerrar el puerto el lunes. | La guardia cerró el puerto el lunes.
            The former head of the port, Dana Holt, was arrested on Monday. | Dana Holt was arrested on Monday.
            Most of the 40 sailors were saved on Monday, the port said. | Most of the sailors were saved on Monday, the port said.
            The port postponed the sale of the ferry on Monday. | The sale of the ferry was postponed by the port on Monday.
            Der frühere Leiter Olaf Lund wurde am Montag festgenommen. | Olaf Lund wurde am Montag festgenommen.
            Экс-мэра Марвика Олега Лунда задержали в понедельник. | В понедельник задержали Олега Лунда.
            The mill in Kelham shrank by a third in May, after growing by a tenth in April, the county said. | The county said the mill in Kelham had shrunk by a third in May, after it grew by a tenth in April.
            Der Verein entließ am Montag seinen Trainer Jan Holt. | Trainer Jan Holt wurde am Montag vom Verein entlassen.
            Солдаты сбили над Марвиком три дрона, сообщил мэр. | Мэр сообщил, что над Марвиком сбиты три дрона.
            Совет может закрыть рынок в мае, сообщил мэр Лунд. | Рынок может быть закрыт в мае, сообщил мэр Лунд.
            Рада Марвіка знизила плату за проїзд у травні, повідомив мер Лунд. | Плату за проїзд знижено у травні, повідомив мер Лунд.
            El juez pidió ayuda al puerto de Marwick. | El juez pide ayuda al puerto de Marwick.
            """)
    void whoTellsItInOtherWordsMayBeShown(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three Russian missiles hit a warehouse in Odesa on Tuesday night, the regional governor said. | Three Russian missiles hit a hospital in Odesa on Tuesday night, the regional governor said.
            Rescue workers have recovered the bodies of five miners from the flooded shaft near Kelham. | Rescue workers have recovered the belongings of five miners from the flooded shaft near Kelham.
            Negotiators from both countries will meet in Geneva next week to discuss the exchange of prisoners. | Negotiators from both countries refuse to meet in Geneva next week to discuss the exchange of prisoners.
            Heavy rain caused floods in the valley, and about 2,000 people had to leave their homes, the county said. | Heavy rain caused floods in the valley, and about 2,000 people had to leave their homes dead, the county said.
            Парламент принял закон о новых налогах в третьем чтении, за него проголосовали 245 депутатов. | Парламент отменил закон о новых налогах в третьем чтении, за него проголосовали 245 депутатов.
            Пожар на складе в порту Одессы потушили только утром, погибших нет, сообщили спасатели. | Взрыв на складе в порту Одессы потушили только утром, погибших нет, сообщили спасатели.
            Bei dem Zugunglück nahe Kelheim wurden zwölf Menschen verletzt, teilte die Polizei am Abend mit. | Bei dem Zugunglück nahe Kelheim wurden zwölf Kinder verletzt, teilte die Polizei am Abend mit.
            Das Gericht verurteilte den früheren Bürgermeister wegen Betrugs zu drei Jahren Haft. | Das Gericht verurteilte den früheren Bürgermeister wegen Mordes zu drei Jahren Haft.
            El Gobierno aprobó el martes una ayuda de 200 millones de euros para las víctimas de las inundaciones. | El Gobierno aprobó el martes una ayuda de 200 millones de euros para los bancos de las inundaciones.
            La policía detuvo a cuatro sospechosos del atentado en la estación de Marwick, informó la fiscalía. | La policía abatió a cuatro sospechosos del atentado en la estación de Marwick, informó la fiscalía.
            Верховна Рада ухвалила у вівторок бюджет на наступний рік, за нього проголосували 260 депутатів. | Верховна Рада провалила у вівторок бюджет на наступний рік, за нього проголосували 260 депутатів.
            Сили ППО збили вночі 54 дрони з 60, якими Росія атакувала Україну, заявили в Повітряних силах. | Сили ППО пропустили вночі 54 дрони з 60, якими Росія атакувала Україну, заявили в Повітряних силах.
            The company will lay off 1,200 workers at its plant in Kelham, chief executive Nora Vance told employees. | The company will hire 1,200 workers at its plant in Kelham, chief executive Nora Vance told employees.
            The army sent two brigades to the border after the shelling, the general staff reported. | The army lost two brigades to the border after the shelling, the general staff reported.
            Iran and the United States agreed to resume indirect talks in Oman next month. | Iran and the United States agreed to resume indirect war in Oman next month.
            Российские войска атаковали порт Одессы 15 беспилотниками, повреждён склад с зерном. | Российские войска атаковали порт Одессы 15 беспилотниками, уничтожен склад с зерном.
            Министр обороны Рустем Лунд прибыл в Анкару на переговоры с турецким коллегой. | Министр обороны Рустем Лунд бежал в Анкару на переговоры с турецким коллегой.
            По данным полиции, в аварии автобуса под Львовом погибли четыре пассажира. | По данным полиции, в теракте автобуса под Львовом погибли четыре пассажира.
            Центробанк повысил ключевую ставку до 19 процентов. | Центробанк понизил ключевую ставку до 19 процентов.
            Der Bundestag hat das Rentenpaket am Freitag mit 318 Stimmen angenommen. | Der Bundestag hat das Rentenpaket am Freitag mit 318 Stimmen abgelehnt.
            Bei einem russischen Drohnenangriff auf Odessa sind am Montag drei Menschen getötet worden. | Bei einem russischen Drohnenangriff auf Odessa sind am Montag drei Soldaten getötet worden.
            Wirtschaftsminister Robert Holt traf in Kiew Präsident Wolodymyr Sorin zu Gesprächen über Energie. | Wirtschaftsminister Robert Holt belog in Kiew Präsident Wolodymyr Sorin zu Gesprächen über Energie.
            El tribunal condenó al exalcalde a cuatro años de cárcel por corrupción. | El tribunal condenó al exalcalde a cuatro años de cárcel por terrorismo.
            Президент Володимир Сорин підписав закон про мобілізацію, повідомляє сайт парламенту. | Президент Володимир Сорин заблокував закон про мобілізацію, повідомляє сайт парламенту.
            Рятувальники дістали з-під завалів тіла двох людей у Харкові, пошуки тривають. | Рятувальники дістали з-під завалів тіла двох дітей у Харкові, пошуки тривають.
            Уряд виділив 500 мільйонів гривень на ремонт доріг у Львівській області. | Уряд украв 500 мільйонів гривень на ремонт доріг у Львівській області.
            The army will support the protest in Kelham, the general said. | The army will suppress the protest in Kelham, the general said.
            The minister will resign on Monday, the cabinet said. | The minister will resist on Monday, the cabinet said.
            Russia protests the deal with Marwick. | Russia protects the deal with Marwick.
            The bank of Kelham is open again after the flood. | The bank of Kelham is bankrupt again after the flood.
            Die Ukraine erhält im Mai neue Waffen aus Kelheim. | Die Ukraine erhält im Mai neue Waffenruhe aus Kelheim.
            Parliament voted for the budget on Monday after a long debate. | Parliament voted against the budget on Monday after a long debate.
            Парламент проголосовал в понедельник за бюджет после долгих споров. | Парламент проголосовал в понедельник против бюджета после долгих споров.
            Der Bundestag stimmte am Montag für den Haushalt. | Der Bundestag stimmte am Montag gegen den Haushalt.
            Two brigades moved to Kelham on Monday, the army said. | Two brigades moved from Kelham on Monday, the army said.
            Войска вошли в Марвик в понедельник утром. | Войска вышли из Марвика утром в понедельник.
            Die Polizei griff am Montag in Kelheim ein. | Die Polizei griff am Montag in Kelheim an.
            Der Minister trat am Montag zurück. | Der Minister trat am Montag an.
            Die Bahn hat den Verkehr nach Kelheim eingestellt. | Die Bahn stellte den Verkehr nach Kelheim vor.
            The mayor met the rebels on Monday. | The mayor shot the rebels on Monday.
            Ukraine's air force shot down 31 of 36 drones, it said on Sunday. | Ukraine's air force shot down 36 of 31 drones, it said on Sunday.
            The crash killed 12 people and injured 40. | The crash killed 40 people and injured 12.
            При взрыве погибли двенадцать человек и ранены сорок. | При взрыве погибли сорок человек и ранены двенадцать.
            El Parlamento votó a favor de la ley el lunes. | El Parlamento votó en contra de la ley el lunes.
            The attack damaged twelve homes in Kelham. | The attack destroyed twelve homes in Kelham.
            Zwölf Menschen starben bei dem Angriff auf Kelheim. | Zwölf Menschen wurden bei dem Angriff auf Kelheim ermordet.
            Officials said the talks in Kelham may go on. | Officials said the battles in Kelham may go on.
            Мэр сообщил о повреждении моста в Марвике. | Мэр сообщил о повреждении морга в Марвике.
            Die Firma kaufte im Mai zwei Schiffe. | Die Firma verkaufte im Mai zwei Schiffe.
            The rebels released three soldiers near Kelham. | The rebels relocated three soldiers near Kelham.
            Суд освободил мэра Марвика в понедельник. | Суд осудил мэра Марвика в понедельник.
            The mayor of Kelham refused to sign the port deal on Monday, his office said. | The mayor of Kelham signed the port deal on Monday, his office said.
            Miners tried to block the road to Kelham, the county said. | Miners blocked the road to Kelham, the county said.
            The airline failed to meet its target, it said on Monday. | The airline met its target, it said on Monday.
            The county plans to drain the lake in the spring. | The county drained the lake in the spring.
            Marwick threatened to stop the ferry, aides said. | Marwick stopped the ferry, aides said.
            The police asked the judge to hold Sorrel for ten days. | The judge held Sorrel for ten days, the police said.
            The police asked the judge to hold Sorrel for ten days. | The police asked the judge and held Sorrel for ten days.
            The council rejected a plan that would have reopened the mine. | The council reopened the mine.
            The envoy stopped short of calling the vote a fraud. | The envoy called the vote a fraud.
            Мэр отказался продать порт, сообщил совет. | Мэр продал порт, сообщил совет.
            Боевики пытались захватить станцию, сообщила полиция. | Боевики захватили станцию, сообщила полиция.
            Городской совет планирует закрыть рынок в мае. | Городской совет закрыл рынок в мае.
            Мер відмовився підписати угоду з портом, повідомила рада. | Мер підписав угоду з портом, повідомила рада.
            Die Bürgermeisterin weigerte sich, den Hafen zu verkaufen. | Die Bürgermeisterin verkaufte den Hafen.
            Die Stadt plant die Schließung der Brücke im Mai. | Die Stadt schloss die Brücke im Mai.
            El alcalde se negó a vender el puerto, dijo el consejo. | El alcalde vendió el puerto, dijo el consejo.
            If the river rises, the county will close the road, Lind said on Monday. | The county will close the road, Lind said on Monday.
            If the river rises, the county will close the road, Lind said on Monday. | The river rises and the county will close the road, Lind said on Monday.
            The county will lift the ban once Marwick pays, Holt said. | The county will lift the ban, Holt said.
            The ferry will sail only if the wind drops, the port said. | The ferry will sail if the wind drops, the port said.
            Если Марвик заплатит, совет снимет запрет, заявил Лунд. | Совет снимет запрет, заявил Лунд.
            Якщо Марвік заплатить, рада зніме заборону, заявив Лунд. | Рада зніме заборону, заявив Лунд.
            Nur wenn Kelheim zahlt, wird der Kreis die Sperre aufheben, sagte Lund. | Der Kreis wird die Sperre aufheben, sagte Lund.
            Si Marwick no paga, el consejo cerrará el puerto, dijo Luna. | El consejo cerrará el puerto, dijo Luna.
            Only three of the 30 miners were rescued on Monday, the fire department said. | The 30 miners were rescued on Monday, the fire department said.
            Only three of the 30 miners were rescued on Monday, the fire department said. | All but three of the 30 miners were rescued on Monday, the fire department said.
            The road is open only to buses, the county said. | The road is open to buses, the county said.
            Освобождены только двое из 30 шахтёров. | Освобождены 30 шахтёров.
            At least 12 sheep drowned near Kelham, the county said. | At most 12 sheep drowned near Kelham, the county said.
            Около 12 тысяч жителей Марвика остались без воды. | 12 тысяч жителей Марвика остались без воды.
            The judge was questioned but not charged. | The judge was questioned and charged.
            Engineers found no sign that the dam leaks water. | Engineers found a sign that the dam leaks no water.
            The clinic in Kelham may close in the spring, the county said. | The clinic in Kelham will close in the spring, the county may have said.
            В порту сгорели, вероятно, 12 лодок. | В порту сгорели 12 лодок.
            Lind öffnete das Tor am Montag nicht. | Lind öffnete das Tor am Montag.
            The bank of Kelham cut its rate to 3 percent from 3.5 percent. | The bank of Kelham cut its rate from 3% to 3.5%.
            Die Bank hob den Zins um 0,5 Punkte auf 5 Prozent. | Die Bank hob den Zins um 5 Prozent.
            The port has not officially confirmed the sale of the ferry. | The port has confirmed the sale of the ferry.
            Sorrel refused on legal grounds to answer in the Kelham trial. | Sorrel answered in the Kelham trial.
            Marwick declined for the second time to lend the 12 cranes. | Marwick lent the 12 cranes.
            Пожарные не смогли потушить склад в Марвике, сообщил Лунд. | Пожарные потушили склад в Марвике, сообщил Лунд.
            Страже не удалось поймать вора в Марвике, сообщил Лунд. | Стража поймала вора в Марвике, сообщил Лунд.
            Сторожі не вдалося зачинити ворота в Марвіку. | Сторожа зачинила ворота в Марвіку.
            Der Hafen hat den Verkauf der Fähre bisher nicht offiziell bestätigt. | Der Hafen hat den Verkauf der Fähre bestätigt.
            El puerto no logró vender las grúas en mayo, dijo Luna. | El puerto vendió las grúas en mayo, dijo Luna.
            Marwick se negó por segunda vez en un mes a vender el puerto. | Marwick vendió el puerto.
            The council discussed whether to dismiss Mayor Holt. | The council dismissed Mayor Holt.
            Divers stopped the oil from reaching the mill in Kelham, Lind said. | Oil reached the mill in Kelham, Lind said.
            The ferries will leave Kelham in May, the port said. | The ferries left Kelham in May, the port said.
            The mill is to be closed in May, Mayor Holt said. | The mill was closed in May, Mayor Holt said.
            Kelham and Marwick agreed to resume the talks in May. | Kelham and Marwick resumed the talks in May.
            Teachers in Kelham demanded that the head of the school resign. | The head of the school in Kelham resigned, teachers said.
            The guard is believed to have fled to Marwick, the police said. | The guard fled to Marwick, the police said.
            Марвик выделит 12 млн евро на мост, сообщил Лунд. | Марвик выделил 12 млн евро на мост, сообщил Лунд.
            Совет решил закрыть рынок в мае. | Совет закрыл рынок в мае.
            Рада вирішила закрити ринок у травні. | Рада закрила ринок у травні.
            Рада закриє ринок у травні. | Рада закрила ринок у травні.
            Die Stadt will die Abgabe um 12 Euro erhöhen, teilte Lund mit. | Die Stadt hat die Abgabe um 12 Euro erhöht, teilte Lund mit.
            Die Fähre soll im Mai verkauft werden, sagte Lund. | Die Fähre wurde im Mai verkauft, sagte Lund.
            El consejo acordó cerrar el mercado en mayo. | El consejo cerró el mercado en mayo.
            El consejo cerrará el mercado en mayo. | El consejo cerró el mercado en mayo.
            The council agreed to delay the rise of the toll, Lind said. | The council agreed to the rise of the toll, Lind said.
            Some of the 40 sailors in Kelham were saved, the port said. | The 40 sailors in Kelham were saved, the port said.
            Nearly all of the ferries have left Kelham, the port said. | All of the ferries have left Kelham, the port said.
            The former head of the port, Dana Holt, was arrested on Monday. | The head of the port, Dana Holt, was arrested on Monday.
            The council of Kelham passed a draft budget in a first reading. | The council of Kelham passed a budget.
            The council of Kelham has approved the sale in principle. | The council of Kelham has approved the sale.
            Часть моряков в Марвике спасли, сообщил порт. | Моряков в Марвике спасли, сообщил порт.
            Экс-мэра Марвика Олега Лунда задержали в понедельник. | Мэра Марвика Олега Лунда задержали в понедельник.
            По предварительным данным, сторож бежал в Марвик. | Сторож бежал в Марвик.
            Більшість моряків у Марвіку врятували, повідомив порт. | Моряків у Марвіку врятували, повідомив порт.
            Колишній мер Марвіка Олег Лунд заарештований. | Мер Марвіка Олег Лунд заарештований.
            Ein Teil der Schiffe hat Kelheim verlassen, sagte Lund. | Die Schiffe haben Kelheim verlassen, sagte Lund.
            Die frühere Leiterin des Hafens, Dana Holt, wurde am Montag festgenommen. | Die Leiterin des Hafens, Dana Holt, wurde am Montag festgenommen.
            La mitad de los barcos salieron de Kelham, dijo Luna. | Los barcos salieron de Kelham, dijo Luna.
            El consejo aprobó el plan en primera lectura. | El consejo aprobó el plan.
            Trainer Jan Holt verließ am Montag den Verein. | Trainer Jan Holt wurde am Montag vom Verein entlassen.
            The mill in Kelham grew by a third in May, the county said. | The mill in Kelham gave a third in May, the county said.
            """)
    void whoChangesOneWordOfSubstanceMayNot(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bandits robbed nine traders on the Kelham road, the police said. | Nine traders robbed bandits on the Kelham road, the police said.
            Bandits robbed nine traders on the Kelham road, the police said. | Bandits were robbed by nine traders on the Kelham road, the police said.
            Tenants in Marwick pay more than owners, a survey found. | Owners in Marwick pay more than tenants, a survey found.
            Kelheim gewann am Freitag 3:1 gegen Union Neustadt. | Union Neustadt gewann am Freitag 3:1 gegen Kelheim.
            Wheat prices rose while rice prices fell, the ministry said. | Rice prices rose while wheat prices fell, the ministry said.
            Guards beat the strikers after they insulted the drivers, a witness said. | Guards insulted the strikers after they beat the drivers, a witness said.
            Sales to Marwick rose and purchases from Kelham fell. | Sales to Kelham rose and purchases from Marwick fell.
            The nurse sued the surgeon over a report. | The surgeon sued the nurse over a report.
            The builder, Holt Ltd, allegedly bribed an inspector in May. | An inspector allegedly bribed the builder, Holt Ltd, in May.
            Kelham guards shot a masked intruder near the mill. | A masked intruder shot Kelham guards near the mill.
            Holt Ltd sued Lind Ltd over a dam that Sorrel Ltd owns. | Sorrel Ltd sued Lind Ltd over a dam that Holt Ltd owns.
            Партизаны ранили 9 моряков, сообщил штаб. | Моряки ранили 9 партизан, сообщил штаб.
            Сторож избил прохожего, сообщила полиция. | Прохожий избил сторожа, сообщила полиция.
            Сторож избил прохожего, сообщила полиция. | Сторожа избил прохожий, сообщила полиция.
            Партизани полонили 9 моряків, повідомив штаб. | Моряки полонили 9 партизанів, повідомив штаб.
            Die Wachen verletzten neun Streikende, teilte die Polizei mit. | Neun Streikende verletzten die Wachen, teilte die Polizei mit.
            Die Wachen verletzten neun Streikende, teilte die Polizei mit. | Die Wachen wurden von neun Streikenden verletzt, teilte die Polizei mit.
            Den Trainer lobte die Mannschaft am Montag. | Der Trainer lobte die Mannschaft am Montag.
            Los bandidos robaron a nueve comerciantes en Kelham. | Los comerciantes robaron a nueve bandidos en Kelham.
            La enfermera denunció al cirujano el lunes. | El cirujano denunció a la enfermera el lunes.
            Kelham United sacked coach Jan Holt on Monday, a day after a 4-1 home defeat by Marwick. | Coach Jan Holt sacked Kelham United on Monday, a day after a 4-1 home defeat by Marwick.
            Kelham United sacked coach Jan Holt on Monday, a day after a 4-1 home defeat by Marwick. | Kelham United was sacked by coach Jan Holt on Monday, a day after a 4-1 home defeat by Marwick.
            Kelham was beaten by Marwick on Monday. | Marwick was beaten by Kelham on Monday.
            Партизаны ранили 9 моряков, сообщил штаб. | 9 партизан ранены моряками, сообщил штаб.
            Боевики убили 12 солдат в посёлке, сообщила армия. | В посёлке 12 боевиков убиты солдатами, сообщила армия.
            Боевики убили 12 солдат в посёлке, сообщила армия. | Солдатами убиты 12 боевиков в посёлке, сообщила армия.
            12 солдат убиты боевиками в посёлке, сообщила армия. | Солдаты убили 12 боевиков в посёлке, сообщила армия.
            Бандити захопили 9 моряків, повідомив штаб. | Моряками захоплено 9 бандитів, повідомив штаб.
            """)
    void whoDidItToWhomMayNotBeTurnedRound(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.ROLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bandits robbed nine traders on the Kelham road, the police said. | Nine traders were robbed by bandits on the Kelham road, the police said.
            Bandits robbed nine traders on the Kelham road, the police said. | On the Kelham road, the police said, bandits robbed nine traders.
            The fire in the old mill killed two guards on Monday. | Two guards died on Monday in the fire in the old mill.
            Kelheim gewann am Freitag 3:1 gegen Union Neustadt. | Kelheim gewann 3:1 gegen Union Neustadt.
            Wheat prices rose while rice prices fell, the ministry said. | The ministry said rice prices fell while wheat prices rose.
            The Kelham mill attack victims were buried on Monday. | The victims of the attack on the mill of Kelham were buried on Monday.
            Guards beat the strikers after they insulted the drivers, a witness said. | After they insulted the drivers, the strikers were beaten by guards, a witness said.
            Партизаны ранили 9 моряков, сообщил штаб. | 9 моряков ранили партизаны, сообщил штаб.
            Сторож избил прохожего, сообщила полиция. | Прохожего избил сторож, сообщила полиция.
            Партизани полонили 9 моряків, повідомив штаб. | 9 моряків полонили партизани, повідомив штаб.
            Партизаны ранили 9 моряков, сообщил штаб. | 9 моряков ранены партизанами, сообщил штаб.
            Боевики убили 12 солдат в посёлке, сообщила армия. | Боевиками убиты 12 солдат в посёлке, сообщила армия.
            12 солдат убиты боевиками в посёлке, сообщила армия. | Боевики убили 12 солдат в посёлке, сообщила армия.
            Бандити захопили 9 моряків, повідомив штаб. | 9 моряків захоплено бандитами, повідомив штаб.
            Генерал руководит войсками в посёлке, сообщил штаб. | Войсками в посёлке руководит генерал, сообщил штаб.
            Die Wachen verletzten neun Streikende, teilte die Polizei mit. | Neun Streikende wurden von den Wachen verletzt, teilte die Polizei mit.
            Die Wachen verletzten neun Streikende, teilte die Polizei mit. | Die Wachen haben neun Streikende verletzt, teilte die Polizei mit.
            Am Montag lobte die Mannschaft den Trainer. | Den Trainer lobte die Mannschaft am Montag.
            Los bandidos han robado a nueve comerciantes en Kelham. | Nueve comerciantes fueron robados por los bandidos en Kelham.
            Los bandidos robaron a los comerciantes en Kelham. | A los comerciantes robaron los bandidos en Kelham.
            Kelham United sacked coach Jan Holt on Monday, a day after a 4-1 home defeat by Marwick. | Coach Jan Holt was sacked by Kelham United on Monday after a 4-1 home defeat by Marwick.
            The port of Kelham said that it had turned back 12 of 15 barges sent by Marwick. | 12 of 15 barges sent by Marwick were turned back, the port of Kelham said.
            Der Stadtrat hat den Haushalt am Montag verabschiedet, obwohl zwei Abgeordnete der Linken dagegen stimmten. | Der Stadtrat hat den Haushalt am Montag verabschiedet, zwei Abgeordnete der Linken stimmten dagegen.
            """)
    void whoDidItToWhomMayBeToldInAnotherOrder(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bandits robbed nine traders on the Kelham road, the police said. | The police robbed nine traders on the Kelham road, bandits said.
            The union said the owners had locked the mill on Friday. | The owners said the union had locked the mill on Friday.
            The mill is safe, according to its owners, but the union is suing. | The mill is safe, the union said, but its owners are suing.
            Бандиты ограбили девять купцов, сообщила полиция. | Полиция ограбила девять купцов, сообщили бандиты.
            Бандити пограбували дев'ять купців, повідомила поліція. | Поліція пограбувала дев'ять купців, повідомили бандити.
            Die Räuber überfielen neun Händler, teilte die Polizei mit. | Die Polizei überfiel neun Händler, teilten die Räuber mit.
            Los bandidos robaron a nueve comerciantes, informó la policía. | La policía robó a nueve comerciantes, según los bandidos.
            The ministry denied that its guards had robbed traders in Kelham. | The ministry robbed traders in Kelham, its guards denied.
            """)
    void whoToldItMayNotBeSomebodyElse(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).contains(Fault.ATTRIBUTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Lind, the mayor of Kelham, said the bridge was safe. | The mayor of Kelham said the bridge was safe.
            Ana Lind, the mayor of Kelham, said the bridge was safe. | The bridge was safe, said the mayor, Ana Lind.
            The bridge is safe, according to Ana Lind, the mayor of Kelham. | The mayor said the bridge is safe.
            No damage was reported in Kelham, the police said. | The police said no damage was reported in Kelham.
            Мэр, выступая в парламенте, заявил, что мост безопасен. | Мост безопасен, заявил мэр, выступая в парламенте.
            За словами мера, бандити пограбували дев'ять купців. | Бандити пограбували дев'ять купців, повідомив мер.
            Wie die Polizei am Abend mitteilte, überfielen die Räuber neun Händler. | Die Räuber überfielen neun Händler, teilte die Polizei am Abend mit.
            Según la policía, los bandidos robaron a nueve comerciantes. | La policía informó de que los bandidos robaron a nueve comerciantes.
            """)
    void whoToldItMayStandElsewhere(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kelham sacked coach Ruben Orn on Tuesday after a 3-0 defeat by Torvik. | Kelham fired coach Ruben Orn on Tuesday after a 3-0 loss to Torvik.
            Oil rose more than 2 percent on Monday. | Oil climbed more than 2 percent on Monday.
            The club put off the match against Torvik to Sunday because of snow. | The club postponed the game against Torvik to Sunday because of snow.
            The council in Marwick discussed a bridge with the port, the mayor said. | The council in Marwick held talks on a bridge with the port, the mayor said.
            Сборная Марвика обыграла Кельхам со счётом 2:1. | Команда Марвика победила Кельхам со счётом 2:1.
            Рада у четвер ухвалила бюджет, повідомив спікер Іван Лунд. | Рада у четвер схвалила бюджет, повідомив спікер Іван Лунд.
            Sieben Abgeordnete der Union stimmten am Freitag gegen das Paket. | Sieben Unionsabgeordnete stimmten am Freitag gegen das Paket.
            Fahrgastverbände kritisierten die Pläne der Bahn. | Fahrgastverbände übten Kritik an den Plänen der Bahn.
            El banco bajó los tipos, pero no descartó más bajadas. | El banco redujo los tipos, aunque no descartó más bajadas.
            """)
    void newsMayBeToldInOtherWordsForTheSame(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council in Marwick discussed an agreement on the bridge, the mayor said. | The council in Marwick agreed on the bridge, the mayor said.
            Die Koalition verhandelte über eine Einigung im Streit, sagte Orn. | Die Koalition einigte sich im Streit, sagte Orn.
            Los ministros debatieron la retirada de las tropas. | Los ministros retiraron las tropas.
            Министры обсудили вывод войск. | Министры вывели войска.
            Міністри обговорили відставку прем'єра. | Відставка прем'єра сталася.
            Der Minister trat am Freitag vor die Presse. | Der Minister ist am Freitag zurückgetreten.
            La inflación está bajo control, dijo el banco. | La inflación se redujo, dijo el banco.
            Police questioned two men over the fire at the mill. | Police detained two men over the fire at the mill.
            The opposition accused the mayor of theft. | The opposition charged the mayor with theft.
            """)
    void otherWordsMayNotSayMore(String source, String sentence) {
        assertThat(check.faults(sentence, List.of(source))).isNotEmpty();
    }

    @Test
    void whatAnotherCitedSentenceHasInOneFormOfAWordIsNoPartOfTheSentence() {
        assertThat(check.faults(
                        "Ana Orn won the cup in Kelham for the first time, beating Ida Lund 6-4 on Sunday.",
                        List.of(
                                "Ana Orn beat Ida Lund 6-4 on Sunday to win the cup in Kelham for the first time.",
                                "Lund, who had won the title twice, said her knee had bothered her in the third set.")))
                .isEmpty();
    }
}
